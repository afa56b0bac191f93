package org.babad.reading.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/**
 * Refuses hosts that lead into private, local or otherwise special networks, so that no page or feed can make Babad ask
 * machines that its writer cannot reach. Every address of a name has to be public. Immutable and thread-safe.
 *
 * <p>What remains: the connection is made by name through the same name cache of the JVM. A hostile name server that changes
 * its answer in the moment when an entry of that cache runs out can have a request sent, without a body, to a private
 * address; its answer is thrown away by the check that follows it. A proxy set by system properties resolves for itself.
 */
final class AddressGuard {

    private static final List<Network> SPECIAL = Table.read(AddressGuard.class, "special.tsv", 2).stream()
            .map(Network::of)
            .toList();

    private final boolean allowPrivate;

    AddressGuard(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    /** A network of the table: the first {@code bits} of an address. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Network(byte[] address, int bits, String meaning) {

        static Network of(Row row) {
            String[] parts = row.cell(0).split("/");
            try {
                byte[] address = InetAddress.getByName(parts[0]).getAddress();
                return new Network(address, Integer.parseInt(parts[1]), row.cell(1));
            } catch (UnknownHostException | RuntimeException e) {
                throw row.fault("not a network");
            }
        }

        boolean holds(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if (((address[bit / 8] ^ other[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Looks up the host; throws a fault where it is unknown or has an address that is not public.
     *
     * @param host a name, or an address as it stands in a URI
     */
    void check(String host) throws FetchFault {
        if (allowPrivate) {
            return;
        }
        for (InetAddress address : resolve(host)) {
            Optional<String> special = special(address);
            if (special.isPresent()) {
                throw new FetchFault(
                        Fault.PRIVATE,
                        "the host leads to " + address.getHostAddress() + " (" + special.get()
                                + "), which is not asked unless private addresses are allowed");
            }
        }
    }

    private static InetAddress[] resolve(String host) throws FetchFault {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException | SecurityException e) {
            throw new FetchFault(Fault.NO_ANSWER, "the host's name is unknown");
        }
    }

    /** What is special about an address; IPv4 addresses inside IPv6 ones are those that the JVM takes out of them. */
    static Optional<String> special(InetAddress address) {
        byte[] bytes = address.getAddress();
        return SPECIAL.stream()
                .filter(network -> network.holds(bytes))
                .map(Network::meaning)
                .findFirst();
    }
}
