package org.babad.reading.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What hosts' robots.txt says, asked once a day (RFC 9309): none there (4xx) allows everything, one that cannot be had (5xx, no
 * answer) forbids everything for now. Thread-safe.
 */
final class Robots {

    /** What is read of a robots.txt; the rest of a longer one is ignored. */
    static final Bounds BOUNDS = new Bounds(512_000, Duration.ofSeconds(20), 5);

    private static final Duration DAY = Duration.ofHours(24);
    private static final int MOST_HOSTS = 2_000;
    private static final int MOST_WARNINGS = 0;

    private final String name;
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    Robots(Agent agent) {
        this.name = agent.robotName();
    }

    /** The rules of a host as they were read. */
    private record Known(Rules rules, Instant until) {}

    /** What a host allows. */
    static final class Rules {
        private final SimpleRobotRules parsed;

        private Rules(SimpleRobotRules parsed) {
            this.parsed = parsed;
        }

        boolean allow(URI address) {
            return parsed.isAllowed(address.toString());
        }

        /** The delay that the host asks for; zero where it does not. */
        Duration delay() {
            return Duration.ofMillis(Math.max(0, parsed.getCrawlDelay()));
        }
    }

    /** Gets the robots.txt of a host. */
    interface Getter {
        Fetched get(URI address) throws InterruptedException;
    }

    /**
     * The rules for an address; asks for them where they are not known, or a day old.
     *
     * @throws FetchFault {@link Fault#ROBOTS_UNKNOWN} where they cannot be had now
     */
    Rules of(URI address, Getter getter) throws FetchFault, InterruptedException {
        String origin = Addresses.origin(address);
        Known before = remembered(origin);
        if (before != null && Instant.now().isBefore(before.until())) {
            return before.rules();
        }
        URI at = URI.create(origin + "/robots.txt");
        Rules rules = rules(at, getter.get(at));
        synchronized (known) {
            known.put(origin, new Known(rules, Instant.now().plus(DAY)));
        }
        return rules;
    }

    private @Nullable Known remembered(String origin) {
        synchronized (known) {
            return known.get(origin);
        }
    }

    private Rules rules(URI at, Fetched fetched) throws FetchFault {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, MOST_WARNINGS);
        if (fetched instanceof Fetched.Page page) {
            String type = page.contentType().orElse("text/plain");
            return new Rules(parser.parseContent(at.toString(), page.bytes(), type, List.of(name)));
        }
        if (fetched instanceof Fetched.Failed failed && failed.fault() == Fault.RESTING) {
            throw new FetchFault(failed);
        }
        if (fetched instanceof Fetched.Failed failed && failed.fault().isPassing()) {
            throw new FetchFault(new Fetched.Failed(
                    Fault.ROBOTS_UNKNOWN,
                    failed.status(),
                    "robots.txt cannot be had (" + failed.message() + ")",
                    failed.notBefore()));
        }
        return new Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL));
    }
}
