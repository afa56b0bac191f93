package org.babad.reading.result;

/**
 * Which page this is of an article that is spread over several.
 *
 * @param story what its pages have in common: the address without the page's number, and the title
 * @param number from 1
 * @param last whether the page names no page after it
 */
public record Part(String story, int number, boolean last) {

    public Part {
        if (number < 1) {
            throw new IllegalArgumentException("pages are numbered from 1, not from " + number);
        }
    }
}
