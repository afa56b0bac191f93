package org.babad.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.babad.coding.party.PartyMention;
import org.babad.coding.rank.Choice;
import org.babad.coding.rank.Ranker;
import org.babad.coding.trigger.RuleText;
import org.babad.model.Claim;
import org.babad.model.Place;
import org.babad.model.TimeSpan;

/**
 * Why a claim is as it is: the rule that found its trigger, what the judge weighed, and for each slot that is chosen among
 * mentions what was taken, what came next, and why.
 *
 * @param claim the claim
 * @param sentence its sentence's characters
 * @param rule the row of the trigger table
 * @param judgement what spoke for and against its being a claim, what weighs most first
 * @param actor the choice of who does it
 * @param target the choice of to whom
 * @param place the choice of where
 * @param time the choice of when
 */
public record Explanation(
        Claim claim,
        String sentence,
        RuleText rule,
        List<Ranker.Reason> judgement,
        Choice<Optional<PartyMention>> actor,
        Choice<Optional<PartyMention>> target,
        Choice<Optional<Place>> place,
        Choice<Optional<TimeSpan>> time) {

    public Explanation {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(rule, "rule");
        judgement = List.copyOf(judgement);
    }
}
