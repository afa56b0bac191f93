package org.babad.knowledge.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.knowledge.actor.ActorEntry.Kind;
import org.babad.knowledge.actor.ActorEntry.Office;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Role;
import org.babad.model.Side;

/** Reads the tables of the actor list; names keep the marks of {@link NameForm}. */
final class ActorTables {

    private final List<ActorEntry> entries = new ArrayList<>();

    private ActorTables() {}

    /** All entries; the first that has a name keeps it. */
    static List<ActorEntry> read(String language) {
        ActorTables tables = new ActorTables();
        rows(language + "/states.tsv", 2).forEach(tables::state);
        rows(language + "/groups.tsv", 3).forEach(row -> tables.body(row, Kind.GROUP, 0));
        rows(language + "/organisations.tsv", 3).forEach(row -> tables.body(row, Kind.ORGANISATION, 0));
        rows(language + "/forces.tsv", 4).forEach(row -> tables.body(row, kind(row), 1));
        rows(language + "/media.tsv", 2).forEach(tables::medium);
        rows("persons.tsv", 5).forEach(tables::person);
        return List.copyOf(tables.entries);
    }

    private static List<Row> rows(String name, int least) {
        return Table.read(ActorList.class, name, least);
    }

    private void state(Row row) {
        Side side = side(row, 0).orElseThrow(() -> row.fault("needs a country"));
        add(Kind.STATE, side, Optional.empty(), row.list(1));
        add(Kind.DEMONYM, side, Optional.empty(), row.list(2));
        add(Kind.SEAT, side, Optional.empty(), row.list(3));
        add(Kind.SEAT, side, Optional.of(Role.GOV), row.list(4));
        add(Kind.EPITHET, side, Optional.empty(), row.list(5));
    }

    private void add(Kind kind, Side side, Optional<Role> role, List<String> names) {
        if (!names.isEmpty()) {
            entries.add(new ActorEntry(names.get(0), kind, Optional.of(side), role, Optional.empty(), names));
        }
    }

    /** A row is one body by all its names, or several bodies of one side and role that need not be told apart. */
    private void body(Row row, Kind kind, int column) {
        List<String> names = names(row, column + 2);
        entries.add(new ActorEntry(
                names.get(0), kind, side(row, column), Optional.of(role(row, column + 1)), Optional.empty(), names));
    }

    private void medium(Row row) {
        for (String name : names(row, 1)) {
            entries.add(new ActorEntry(
                    name, Kind.MEDIA, side(row, 0), Optional.of(Role.MED), Optional.empty(), List.of(name)));
        }
    }

    private void person(Row row) {
        List<String> names = names(row, 4);
        entries.add(new ActorEntry(
                names.get(0),
                Kind.PERSON,
                side(row, 0),
                Optional.of(role(row, 1)),
                Optional.of(new Office(row.cell(2), row.cell(3))),
                names));
    }

    private static List<String> names(Row row, int column) {
        List<String> names = row.list(column);
        if (names.isEmpty() || names.contains("")) {
            throw row.fault("needs names behind | and none empty");
        }
        return names;
    }

    private static Optional<Side> side(Row row, int column) {
        try {
            return row.cell(column).isEmpty() ? Optional.empty() : Optional.of(new Side(row.cell(column)));
        } catch (IllegalArgumentException e) {
            throw row.fault("neither a country nor a group: " + row.cell(column));
        }
    }

    private static Role role(Row row, int column) {
        try {
            return Role.valueOf(row.cell(column));
        } catch (IllegalArgumentException e) {
            throw row.fault("no role of the codebook: " + row.cell(column));
        }
    }

    private static Kind kind(Row row) {
        return switch (row.cell(0)) {
            case "FORCE" -> Kind.FORCE;
            case "AGENCY" -> Kind.AGENCY;
            default -> throw row.fault("kind must be FORCE or AGENCY");
        };
    }
}
