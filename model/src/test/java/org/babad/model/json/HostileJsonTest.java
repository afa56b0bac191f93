package org.babad.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that is no article or claim is refused with the field at fault, and nothing else is ever thrown. */
class HostileJsonTest {

    private static final String SLOT = "{\"start\":0,\"end\":6,\"text\":\"Milisi\"";
    private static final String CLAIM = "{\"article\":\"a\",\"id\":\"a#0\",\"type\":\"ATTACK\","
            + "\"sentence\":{\"start\":0,\"end\":22},\"trigger\":{\"start\":7,\"end\":16,\"text\":\"menyerang\"},"
            + "\"actor\":" + SLOT + ",\"name\":\"Milisi\",\"side\":\"ID\",\"role\":\"REB\"},"
            + "\"place\":" + SLOT + ",\"name\":\"Desa\",\"country\":\"ID\",\"lat\":1.5,\"lon\":2.5,"
            + "\"geonames\":7,\"precision\":\"settlement\"},"
            + "\"time\":" + SLOT + ",\"from\":\"2021-05-03\",\"to\":\"2021-05-04\"},"
            + "\"quantities\":[" + SLOT + ",\"kind\":\"killed\",\"value\":3,\"qualifier\":\"exact\"}],"
            + "\"via\":[\"Kabar\"],\"relays\":[" + SLOT + "}],"
            + "\"status\":\"happened\",\"confidence\":0.5,\"coder\":\"babad\"}";

    @Test
    void theClaimItselfIsSound() {
        assertThat(ClaimReader.read(CLAIM).quantities()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "\"ATTACK\";\"RAID\";type",
                "\"ATTACK\";null;type",
                "\"ATTACK\";{};type",
                "\"end\":22;\"end\":\"x\";sentence",
                "\"end\":22;\"end\":-4;sentence",
                "\"end\":22;\"end\":99999999999;sentence",
                "\"start\":7;\"start\":7.5;trigger",
                "\"start\":7;\"start\":8;trigger",
                "\"menyerang\";[\"menyerang\"];text",
                "\"side\":\"ID\";\"side\":\"ATLANTIS\";side",
                "\"role\":\"REB\";\"role\":\"KING\";role",
                "\"name\":\"Milisi\";\"name\":null;name",
                "\"name\":\"Milisi\";\"name\":\" \";actor",
                "\"country\":\"ID\";\"country\":\"Indonesia\";place",
                "\"lat\":1.5;\"lat\":\"north\";lat",
                "\"lat\":1.5;\"lat\":95;place",
                "\"lat\":1.5;\"confidence\":\"high\",\"lat\":1.5;confidence",
                "\"lat\":1.5;\"confidence\":1.5,\"lat\":1.5;certainty",
                "\"lon\":2.5,;'';lon",
                "\"geonames\":7;\"geonames\":7.5;geonames",
                "\"settlement\";\"hamlet\";precision",
                "2021-05-03;yesterday;from",
                "2021-05-03;2021-02-30;from",
                "2021-05-04;2021-05-01;time",
                "\"killed\";\"bored\";kind",
                "\"value\":3;\"value\":-3;quantities",
                "\"value\":3;\"value\":\"three\";value",
                "\"exact\";\"roughly\";qualifier",
                "\"via\":[\"Kabar\"];\"via\":[];via",
                "\"via\":[\"Kabar\"];\"via\":\"Kabar\";via",
                "\"happened\";\"maybe\";status",
                "\"confidence\":0.5;\"confidence\":2;confidence",
                "\"confidence\":0.5;\"confidence\":\"high\";confidence",
                "\"coder\":\"babad\";\"coder\":null;coder"
            })
    void aClaimsFaultNamesItsField(String sound, String broken, String field) {
        assertThat(CLAIM).contains(sound);
        String json = CLAIM.replace(sound, broken);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimReader.read(json))
                .withMessageContaining(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{};text",
                "{\"text\":null};text",
                "{\"text\":[\"a\"]};text",
                "{\"text\":\"a\",\"published\":\"soon\"};published",
                "{\"text\":\"a\",\"published\":\"2021-13-01\"};published",
                "{\"text\":\"a\",\"published\":\"2021-05-03T99:00Z\"};published",
                "{\"text\":\"a\",\"published\":\"2021-05-03\",\"publishedFrom\":\"dream\"};publishedFrom",
                "{\"text\":\"a\",\"furniture\":7};furniture",
                "{\"text\":\"a\",\"furniture\":[{\"start\":0}]};end",
                "{\"text\":\"a\",\"furniture\":[{\"start\":0,\"end\":2}]};furniture",
                "[1];object"
            })
    void anArticlesFaultNamesItsField(String json, String field) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleJson.read(json, "a"))
                .withMessageContaining(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "7", "[]", "{", "{\"a\":", "\u0000", "<html>"})
    void whatIsNoObjectIsRefused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> ClaimReader.read(json));
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleJson.read(json, "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> EventJson.read(json));
        assertThatIllegalArgumentException().isThrownBy(() -> DisagreementJson.read(json));
    }

    @Test
    void deepNestingIsRefused() {
        String json = "{\"text\":" + "[".repeat(100_000);
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleJson.read(json, "a"));
    }

    @Test
    void aClaimWithAnyCharacterChangedIsReadOrRefused() {
        Random random = new Random(4);
        String marks = "{}[]:,\"\\0-9.eEx ";
        int refused = 0;
        for (int i = 0; i < 5000; i++) {
            StringBuilder json = new StringBuilder(CLAIM);
            json.setCharAt(random.nextInt(json.length()), marks.charAt(random.nextInt(marks.length())));
            refused += isRefused(json.toString()) ? 1 : 0;
        }
        assertThat(refused).isBetween(1000, 4999);
    }

    private static boolean isRefused(String json) {
        try {
            ClaimReader.read(json);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
