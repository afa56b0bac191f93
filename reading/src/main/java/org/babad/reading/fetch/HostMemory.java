package org.babad.reading.fetch;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where {@link HostRecord}s are kept. A host is its name in lower case, with the port where that is not its scheme's.
 * Implementations are thread-safe; records of one host are never written by two threads at once.
 */
public interface HostMemory {

    /** What is known of a host. */
    Optional<HostRecord> load(String host);

    /** Keeps what is known now: before each request, so that a program that is killed comes back no sooner, and after it. */
    void save(String host, HostRecord now);

    /** A memory that ends with the program. */
    static HostMemory ofRun() {
        Map<String, HostRecord> known = new ConcurrentHashMap<>();
        return new HostMemory() {
            @Override
            public Optional<HostRecord> load(String host) {
                return Optional.ofNullable(known.get(host));
            }

            @Override
            public void save(String host, HostRecord now) {
                known.put(host, now);
            }
        };
    }
}
