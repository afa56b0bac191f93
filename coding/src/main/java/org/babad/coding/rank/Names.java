package org.babad.coding.rank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Features as their names: for training and for explanations. Not thread-safe. */
public final class Names extends Features {

    private final List<String> done = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private String prefix = "";

    private Names() {}

    /** The features of something in the order that it tells them, repeats included. */
    public static List<String> of(Weighable what) {
        Names names = new Names();
        what.describe(names);
        names.close();
        return names.done;
    }

    /** The same without repeats. */
    public static List<String> distinct(Weighable what) {
        return List.copyOf(new LinkedHashSet<>(of(what)));
    }

    private void close() {
        if (name.length() > 0) {
            done.add(name.toString());
            name.setLength(0);
        }
    }

    @Override
    void begin() {
        close();
        name.append(prefix);
    }

    @Override
    public void addAll(String before, Weighable what) {
        String outer = prefix;
        prefix = outer + before;
        what.describe(this);
        prefix = outer;
    }

    @Override
    public Features then(String part) {
        name.append(part);
        return this;
    }

    @Override
    public Features then(int part) {
        name.append(part);
        return this;
    }

    @Override
    Features then(char part) {
        name.append(part);
        return this;
    }
}
