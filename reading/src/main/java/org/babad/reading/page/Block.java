package org.babad.reading.page;

/**
 * A paragraph of a page: text between two block borders.
 *
 * @param text with single spaces, not blank
 * @param words how many words it has
 * @param linkWords how many of them are inside links
 * @param tag the name of the nearest block element
 * @param caption whether it stands under a picture
 * @param dropped whether it lies in a part that no article has (navigation, forms, asides)
 */
record Block(String text, int words, int linkWords, String tag, boolean caption, boolean dropped) {

    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    boolean isListItem() {
        return tag.equals("li") || tag.equals("dd") || tag.equals("dt");
    }

    double linkShare() {
        return (double) linkWords / words;
    }

    boolean endsLikeSentence() {
        int end = text.length();
        while (end > 0 && "\"'”’)]»* ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:;。！？」".indexOf(text.charAt(end - 1)) >= 0;
    }
}
