package org.babad.web.label;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Disagreement.Slot;
import org.babad.model.EventType;
import org.babad.model.Place.Precision;
import org.babad.model.Role;
import org.babad.model.Side;
import org.babad.model.Status;

/** Names for the codes of the model, read once from the tables beside this class. Immutable. */
public final class Labels {

    private static final Labels SHIPPED = new Labels();

    private final Map<EventType, TypeLabel> types = new EnumMap<>(EventType.class);
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Row> words = new HashMap<>();

    private Labels() {
        for (Row row : Table.read(Labels.class, "types.tsv", 7)) {
            TypeLabel label = type(row);
            types.put(label.type(), label);
        }
        Table.read(Labels.class, "groups.tsv", 2).forEach(row -> groups.put(row.cell(0), row.cell(1)));
        Table.read(Labels.class, "words.tsv", 3).forEach(row -> words.put(row.cell(0) + " " + row.cell(1), row));
    }

    private static TypeLabel type(Row row) {
        return new TypeLabel(
                EventType.valueOf(row.cell(0)),
                row.cell(1),
                row.cell(2),
                row.cell(3),
                row.cell(4),
                row.cell(5),
                row.cell(6));
    }

    /** The labels in the jar. */
    public static Labels shipped() {
        return SHIPPED;
    }

    public TypeLabel type(EventType type) {
        TypeLabel label = types.get(type);
        if (label == null) {
            throw new IllegalStateException("types.tsv has no row for " + type);
        }
        return label;
    }

    /** Every type, in the order of the codebook. */
    public List<TypeLabel> types() {
        return List.copyOf(types.values());
    }

    /** A country's English name or a group's name. */
    public String side(Side side) {
        return side.isCountry() ? country(side.code()) : group(side.code());
    }

    /** A group's name; the code itself where the table lacks it. */
    public String group(String code) {
        return groups.getOrDefault(code, code);
    }

    /** The English name of an ISO 3166 alpha-2 country. */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    public String role(Role role) {
        return word("role", role.name());
    }

    public String status(Status status) {
        return word("status", status.code());
    }

    public String slot(Slot slot) {
        return word("slot", slot.code());
    }

    public String precision(Precision precision) {
        return word("precision", precision.code());
    }

    /** The word for a code; the code itself where the table lacks it. */
    public String word(String kind, String code) {
        Row row = words.get(kind + " " + code);
        return row == null ? code : row.cell(2);
    }

    /** What a code means; empty where the table does not explain it. */
    public String meaning(String kind, String code) {
        Row row = words.get(kind + " " + code);
        return row == null ? "" : row.cell(3);
    }
}
