package org.babad.coding.attribution;

/**
 * A noun phrase that names a speaker or a medium.
 *
 * @param stretch its tokens
 * @param back whether it only points back (dia, pejabat itu), so that a fuller mention told before says more
 */
record Mention(Stretch stretch, boolean back) {}
