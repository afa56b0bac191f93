package org.babad.reading.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.babad.reading.page.Hints.Hint;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a page's tree that lists its paragraphs and the regions they lie in. Regions come in the order of their opening
 * tags, each with the range of its blocks. Used once, by one thread; the tree's depth is bounded by the parser.
 */
final class PageWalk {

    private static final int SHORT_LINE = 12;
    private static final char FIRST_WIDE = '\u2e80';

    private final Hints hints;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final Map<String, Hint> known = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int words;
    private int linkWords;
    private int wide;
    private int links;
    private int dropping;
    private int captions;
    private String tag = "body";

    PageWalk(Hints hints) {
        this.hints = hints;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Region> regions() {
        return regions;
    }

    /** Walks everything below an element. */
    void walk(Element root) {
        region(root, -1);
        flush();
    }

    private void region(Element element, int parent) {
        flush();
        int index = regions.size();
        int from = blocks.size();
        Hint hint = hint(element);
        regions.add(new Region(parent, element.normalName(), hint, from, from));
        boolean dropped = ElementNames.isDropped(element.normalName());
        String outer = tag;
        tag = element.normalName();
        dropping += dropped ? 1 : 0;
        boolean caption = hint == Hint.CAPTION || tag.equals("figcaption");
        captions += caption ? 1 : 0;
        children(element, index);
        flush();
        captions -= caption ? 1 : 0;
        dropping -= dropped ? 1 : 0;
        tag = outer;
        regions.set(index, new Region(parent, element.normalName(), hint, from, blocks.size()));
    }

    private Hint hint(Element element) {
        if (element.attributesSize() == 0 || element.normalName().equals("body")) {
            return Hint.NONE;
        }
        if (Attribute.of(element, "itemprop").equalsIgnoreCase("articleBody")) {
            return Hint.BODY;
        }
        Hint byClass = hint(Attribute.of(element, "class"));
        return byClass != Hint.NONE ? byClass : hint(Attribute.of(element, "id"));
    }

    /** Pages repeat a few values thousands of times. */
    private Hint hint(String value) {
        return value.isEmpty() ? Hint.NONE : known.computeIfAbsent(value, hints::of);
    }

    private void children(Element element, int region) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode run) {
                append(run.getWholeText());
            } else if (child instanceof Element inner) {
                element(inner, region);
            }
        }
    }

    private void element(Element element, int region) {
        String name = element.normalName();
        if (name.equals("br")) {
            lineBreak(element);
        } else if (ElementNames.isSkipped(name) || isHidden(element)) {
            append(" ");
        } else if (name.equals("a")) {
            links++;
            children(element, region);
            links--;
        } else if (ElementNames.isCell(name) && !holdsBlocks(element)) {
            append(" ");
            children(element, region);
            append(" ");
        } else if (element.isBlock() || ElementNames.isCell(name)) {
            region(element, region);
        } else if (hint(element).drops()) {
            droppedInline(element, region);
        } else {
            children(element, region);
        }
    }

    private static boolean holdsBlocks(Element element) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.isBlock() || child.normalName().equals("br") || holdsBlocks(child)) {
                return true;
            }
        }
        return false;
    }

    /** A dropped element inside a line is left out of the line; one that holds blocks is a region like any other. */
    private void droppedInline(Element element, int region) {
        if (holdsBlocks(element)) {
            dropping++;
            region(element, region);
            dropping--;
        } else {
            append(" ");
        }
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = Attribute.of(element, "style");
        return element.attributes().hasKey("hidden")
                || style.contains("none") && style.replace(" ", "").contains("display:none");
    }

    /**
     * One break ends a paragraph where a sentence ends or another break follows, and a short line (a headline, a date) where
     * the next does not go on in small letters; else it is a space.
     */
    private void lineBreak(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode run && run.isBlank()) {
            next = next.nextSibling();
        }
        boolean another = next instanceof Element e && e.normalName().equals("br");
        boolean shortLine = words <= SHORT_LINE && !goesOn(next);
        if (another || shortLine || endsSentence()) {
            flush();
        } else {
            append(" ");
        }
    }

    private static boolean goesOn(@Nullable Node next) {
        String text = next instanceof TextNode run ? run.text() : next instanceof Element e ? e.text() : "";
        String bare = text.stripLeading();
        return !bare.isEmpty() && Character.isLowerCase(bare.charAt(0));
    }

    private boolean endsSentence() {
        int end = text.length();
        while (end > 0 && "\"'”’) ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?:。！？".indexOf(text.charAt(end - 1)) >= 0;
    }

    private void append(String run) {
        boolean space = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c <= ' ' ? c != 0 : c > '~' && isSpace(c)) {
                if (!space) {
                    text.append(' ');
                }
                space = true;
            } else if (c != '\u200b' && c != '\ufeff' && c != '\u00ad' && c != 0) {
                if (space || c >= FIRST_WIDE && isHalfWord(c)) {
                    words++;
                    linkWords += links > 0 ? 1 : 0;
                }
                text.append(c);
                space = false;
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == '\u00a0' || Character.isWhitespace(c);
    }

    /** Scripts without spaces count a word for every second character. */
    private boolean isHalfWord(char c) {
        if (!Character.isIdeographic(c) && (c < '\u3040' || c > '\u30ff')) {
            return false;
        }
        wide++;
        return wide % 2 == 0;
    }

    private void flush() {
        if (words > 0) {
            int end = text.charAt(text.length() - 1) == ' ' ? text.length() - 1 : text.length();
            blocks.add(new Block(text.substring(0, end), words, linkWords, tag, captions > 0, dropping > 0));
        }
        text.setLength(0);
        words = 0;
        linkWords = 0;
    }
}
