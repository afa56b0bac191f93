package org.babad.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.rank.Features;
import org.babad.model.Document;
import org.babad.model.EventType;
import org.babad.model.Place.Precision;
import org.babad.model.Sentence;
import org.babad.model.Token;

/**
 * What speaks for and against a mention as the place of an event, as names of features: how it is spoken of, where it
 * stands, what it is. {@link PlaceTrainer} learns what they weigh. Pure.
 */
final class PlaceFeatures {
    /** How many sentences back a place may be looked for. */
    static final int REACH = 4;

    private static final int SPOKEN = 8;

    private final Document document;
    private final List<List<PlaceMention>> mentions;
    private final EventSite site;
    private final PlaceWords words;
    private final Decided decided;
    private final String type;
    private final String root;

    PlaceFeatures(PlaceWords words, TaggedArticle article, EventSite site, Decided decided) {
        this.words = words;
        this.document = article.document();
        this.mentions = article.mentions();
        this.site = site;
        this.decided = decided;
        this.type = group(site.type());
        this.root = document.sentences()
                .get(site.sentence())
                .tokens()
                .get(site.to() - 1)
                .form()
                .root();
    }

    /** The mentions that may be the place: of this sentence, of some before it, of the article's first, of earlier claims. */
    List<PlaceMention> candidates() {
        List<PlaceMention> out = new ArrayList<>();
        for (int i = site.sentence(); i >= 0 && i >= site.sentence() - REACH; i--) {
            out.addAll(mentions.get(i));
        }
        if (site.sentence() - REACH > 0) {
            out.addAll(mentions.get(0));
        }
        decided.places().stream().filter(p -> !out.contains(p)).forEach(out::add);
        return out;
    }

    /** Tells the features of having no place. */
    void ofNone(Features out) {
        List<PlaceMention> own = mentions.get(site.sentence());
        String state = own.isEmpty() ? "bare" : own.stream().anyMatch(PlaceFeatures::isLocative) ? "located" : "named";
        out.add("none");
        out.add("none").and(type);
        out.add("none").and(state);
        out.add("none").and(type).and(state);
        out.add("none root").and(root);
        out.add("none root").and(root).and(state);
        out.add("none target").is(site.target().isPresent()).and(type);
        decided.describe(site, Optional.empty(), out);
    }

    /** Tells the features of a mention. */
    void of(PlaceMention mention, Features out) {
        String size = size(mention);
        String manner = manner(mention);
        String far = distance(mention);
        out.add("size").and(size);
        out.add(type).and("size").and(size);
        out.add(far).and("size").and(size);
        out.add("manner").and(manner);
        out.add("manner").and(manner).and("size").and(size);
        out.add(type).and("manner").and(manner);
        out.add("far").and(far);
        out.add(type).and("far").and(far);
        out.add(far).and("manner").and(manner);
        out.add("root").and(root).and(size).and(far);
        out.add("root").and(root).and("manner").and(manner);
        addBeside(mention, manner, out);
        addParties(mention, size, out);
        decided.describe(site, Optional.of(mention), out);
        addRank(mention, out);
        if (mention.sentence() == site.sentence()) {
            addWithin(mention, out);
        }
    }

    /** The words right beside the mention: "otoritas Tel Aviv" and "Tel Aviv mengatakan" are no places. */
    private void addBeside(PlaceMention mention, String manner, Features out) {
        Sentence sentence = document.sentences().get(mention.sentence());
        String before = mention.from() == 0 ? "^" : sign(sentence.tokens().get(mention.from() - 1));
        String behind = mention.to() >= sentence.tokens().size()
                ? "$"
                : sign(sentence.tokens().get(mention.to()));
        out.add("word before").and(before);
        out.add("word before").and(before).and(type);
        out.add("word behind").and(behind);
        out.add("word behind").and(behind).and("manner").and(manner);
    }

    private static String sign(Token token) {
        return token.isNumeric() ? "0" : token.isCapitalised() ? "Name" : token.norm();
    }

    private void addParties(PlaceMention mention, String size, Features out) {
        Optional<String> country = mention.place().country();
        String whose = country.isEmpty()
                ? "unknown"
                : country.equals(site.target()) ? "target" : country.equals(site.actor()) ? "actor" : "other";
        String party = site.partyOf(mention);
        out.add("party").and(party);
        out.add("party").and(party).and(type).and(size);
        out.add("party").and(party).and("manner").and(manner(mention));
        out.add("root").and(root).and("of").and(whose);
        out.add("of").and(whose);
        out.add("of").and(whose).and(type);
        out.add("of").and(whose).and(type).and(size);
        out.add("of").and(whose).and("manner").and(manner(mention));
    }

    private void addRank(PlaceMention mention, Features out) {
        List<PlaceMention> own = mentions.get(mention.sentence());
        out.add("count").and(Math.min(4, same(mention)));
        out.add("rank")
                .and(Math.min(3, own.indexOf(mention)))
                .and(mention.sentence() == site.sentence() ? "here" : "back");
        out.addIf(own.stream().anyMatch(o -> isWithin(o, mention)), "holds a smaller");
        if (mention.preposition().isPresent() && mention.from() <= 1) {
            out.add("opens").and(type);
        }
    }

    private static boolean isWithin(PlaceMention one, PlaceMention other) {
        return one.place().precision().compareTo(other.place().precision()) < 0
                && isLocative(one)
                && one.place().country().equals(other.place().country());
    }

    private void addWithin(PlaceMention mention, Features out) {
        Between between = Between.of(document.sentences().get(site.sentence()), site, mention);
        String side = between.side();
        String near = between.near();
        out.add(side).and(near);
        out.add(type).and(side).and(near);
        out.add(side).and(near).and("manner").and(manner(mention));
        if (isSpoken(mention)) {
            out.add(side).and("spoken");
        }
        out.add(side).and("marks").and(Math.min(3, between.marks()));
        out.add(side).and("verbs").and(Math.min(3, between.verbs())).and(manner(mention));
        if (nearestLocative(mention, between.after())) {
            out.add(side).and("nearest placed");
            out.add(type).and(side).and("nearest placed");
        }
    }

    /** Whether the mention says where somebody spoke ("kata Yudo di Timika"). */
    private boolean isSpoken(PlaceMention mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        for (int i = Math.max(0, mention.from() - SPOKEN); i < mention.from(); i++) {
            if (words.is(sentence.tokens().get(i), "speech") && (i >= site.to() || mention.to() <= site.from())) {
                return true;
            }
        }
        return false;
    }

    private boolean nearestLocative(PlaceMention mention, boolean after) {
        Optional<PlaceMention> nearest = mentions.get(site.sentence()).stream()
                .filter(PlaceFeatures::isLocative)
                .filter(m -> after == (m.from() >= site.to()))
                .reduce((a, b) -> after ? a : b);
        return nearest.filter(mention::equals).isPresent();
    }

    private String distance(PlaceMention mention) {
        int back = site.sentence() - mention.sentence();
        if (back == 0) {
            return "0";
        }
        boolean paragraph = document.sentences().get(mention.sentence()).paragraph()
                == document.sentences().get(site.sentence()).paragraph();
        return (back > REACH ? "first" : String.valueOf(Math.min(3, back))) + (paragraph ? "p" : "");
    }

    private int same(PlaceMention mention) {
        int same = 0;
        for (List<PlaceMention> sentence : mentions) {
            for (PlaceMention other : sentence) {
                same += other.known().isPresent() && other.known().equals(mention.known()) ? 1 : 0;
            }
        }
        return same;
    }

    static boolean isLocative(PlaceMention mention) {
        return mention.preposition().isPresent() && !mention.attributive();
    }

    private static String size(PlaceMention mention) {
        Precision precision = mention.place().precision();
        return switch (precision) {
            case COUNTRY -> "country";
            case REGION -> mention.place().country().isPresent() ? "region" : "world";
            case WATER -> "water";
            case SITE, SETTLEMENT, DISTRICT -> "town";
        };
    }

    private static String manner(PlaceMention mention) {
        return mention.attributive() ? "attribute" : mention.preposition().orElse("bare");
    }

    private static String group(EventType type) {
        return type.isAttack() ? "STRIKE" : type.isSpeech() ? "SPEECH" : type.name();
    }
}
