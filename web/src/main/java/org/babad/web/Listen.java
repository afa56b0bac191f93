package org.babad.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * Where a server listens, and under which names it answers.
 *
 * @param host the address to bind to, such as {@code 127.0.0.1}, or {@code 0.0.0.0} for all of the machine's
 * @param port 1 to 65535, or 0 for any free one
 * @param names the host names that a request may ask for, in lower case, without a port; empty for any
 */
public record Listen(String host, int port, Set<String> names) {

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    public Listen {
        names = Set.copyOf(names);
        if (host.isBlank() || port < 0 || port > 65_535) {
            throw new IllegalArgumentException(
                    "cannot listen on port " + port + " of “" + host + "”: a port is 0 (any free one) to 65535");
        }
    }

    /** This machine only, under its own names only: pages of other sites cannot read the chronicle by DNS rebinding. */
    public static Listen local(int port) {
        return on("127.0.0.1", port);
    }

    /** Any address. One that only this machine reaches answers to this machine's names only; another to any name. */
    public static Listen on(String host, int port) {
        return new Listen(host, port, isLoopback(host) ? LOOPBACK_NAMES : Set.of());
    }

    /** The same, answering only to these names too, such as {@code babad.example.org}. */
    public Listen under(Set<String> more) {
        java.util.HashSet<String> all = new java.util.HashSet<>(names);
        more.forEach(name -> all.add(name.toLowerCase(java.util.Locale.ROOT)));
        return new Listen(host, port, all);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
