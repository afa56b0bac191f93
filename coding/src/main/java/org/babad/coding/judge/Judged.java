package org.babad.coding.judge;

/**
 * A draft with what the judge thinks of it.
 *
 * @param draft the draft
 * @param company how the article's other drafts were judged
 * @param probability how likely a coder by the codebook takes it for a claim, 0 to 1
 */
public record Judged(Draft draft, Company company, double probability) {

    /** Drafts less likely than this are no claims: where precision on held-out articles reaches 0.78. */
    private static final double THRESHOLD = 0.445;

    /** Whether it is taken for a claim. */
    public boolean isClaim() {
        return probability >= THRESHOLD;
    }
}
