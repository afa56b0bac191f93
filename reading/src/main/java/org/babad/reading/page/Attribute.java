package org.babad.reading.page;

import org.jsoup.nodes.Element;

/** Attributes of elements that the HTML parser made, whose names are lower case: jsoup's own getter ignores case, at a price. */
final class Attribute {

    private Attribute() {}

    /** The value of the attribute; empty where the element has none of this name. */
    static String of(Element element, String name) {
        return element.attributesSize() == 0 ? "" : element.attributes().get(name);
    }
}
