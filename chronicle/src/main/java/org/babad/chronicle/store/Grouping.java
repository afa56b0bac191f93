package org.babad.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes events of the trees of tied claims. An event keeps its key as long as the claim that was in it first stays; where
 * events merge, the oldest key stays and the others lead to it. Not thread-safe.
 */
final class Grouping {

    private static final String MEMBERS = "SELECT key, antecedent, event FROM claim WHERE event = ?";
    private static final String LOOSE = "SELECT key, antecedent, event FROM claim WHERE key = ?";
    private static final String NEW_EVENT = "INSERT INTO event (type, sort_day, statuses, disputed, articles, voices,"
            + " json) VALUES ('', 0, 0, 0, 0, 0, '') RETURNING key";

    private final Session session;
    private final Map<Long, Node> nodes = new TreeMap<>();
    /** The claim that was in each event first. */
    private final Map<Long, Long> firsts = new HashMap<>();

    Grouping(Session session) {
        this.session = session;
    }

    /** A claim with what it is tied to and the event that it was in. */
    private record Node(long key, Optional<Long> antecedent, Optional<Long> event) {}

    /**
     * Groups anew the claims of some events with some claims that have none yet.
     *
     * @return the keys of the events that there are now
     */
    SortedSet<Long> regroup(Collection<Long> events, Collection<Long> loose) throws SQLException {
        for (long event : new TreeSet<>(events)) {
            load(MEMBERS, event);
        }
        for (long claim : loose) {
            load(LOOSE, claim);
        }
        nodes.values().forEach(node -> node.event().ifPresent(event -> firsts.merge(event, node.key(), Math::min)));
        Map<Long, List<Node>> trees = trees();
        Map<Long, Long> keys = new HashMap<>();
        for (Map.Entry<Long, List<Node>> tree : trees.entrySet()) {
            keys.put(tree.getKey(), keyOf(tree.getValue()));
        }
        for (Map.Entry<Long, List<Node>> tree : trees.entrySet()) {
            assign(tree.getValue(), keys.getOrDefault(tree.getKey(), 0L));
        }
        retire(events, keys);
        return new TreeSet<>(keys.values());
    }

    private void load(String sql, long value) throws SQLException {
        session.list(sql, row -> new Node(row.getLong(1), Rows.day(row, 2), Rows.day(row, 3)), value)
                .forEach(node -> nodes.put(node.key(), node));
    }

    /** The trees, each under its root, which is the claim of it that has no antecedent. */
    private Map<Long, List<Node>> trees() {
        Map<Long, List<Node>> trees = new TreeMap<>();
        for (Node node : nodes.values()) {
            trees.computeIfAbsent(root(node), k -> new ArrayList<>()).add(node);
        }
        return trees;
    }

    private long root(Node node) {
        Node at = node;
        while (at.antecedent().isPresent()) {
            Node next = nodes.get(at.antecedent().get());
            if (next == null) {
                throw new IllegalStateException("claim " + at.key() + " is tied to one outside its event");
            }
            at = next;
        }
        return at.key();
    }

    /** The oldest event of which this tree holds the claim that was in it first; else a new one. */
    private long keyOf(List<Node> tree) throws SQLException {
        Optional<Long> kept = tree.stream()
                .filter(node -> node.event().isPresent() && isFirst(node))
                .map(node -> node.event().orElseThrow())
                .min(Comparator.naturalOrder());
        return kept.isPresent() ? kept.get() : session.number(NEW_EVENT);
    }

    private boolean isFirst(Node node) {
        return node.event()
                .map(firsts::get)
                .filter(first -> first == node.key())
                .isPresent();
    }

    private void assign(List<Node> tree, long event) throws SQLException {
        for (Node node : tree) {
            if (!node.event().equals(Optional.of(event))) {
                session.run("UPDATE claim SET event = ? WHERE key = ?", event, node.key());
            }
        }
    }

    /** Removes the events that are no more; where their first claim went on, its event answers to their key. */
    private void retire(Collection<Long> events, Map<Long, Long> keys) throws SQLException {
        for (long event : events) {
            if (!keys.containsValue(event)) {
                Node first = nodes.get(firsts.getOrDefault(event, -1L));
                if (first != null) {
                    long heir = keys.getOrDefault(root(first), event);
                    session.run("UPDATE event_former SET event = ? WHERE event = ?", heir, event);
                    session.run("INSERT OR REPLACE INTO event_former VALUES (?, ?)", event, heir);
                }
                session.run("DELETE FROM event WHERE key = ?", event);
            }
        }
    }
}
