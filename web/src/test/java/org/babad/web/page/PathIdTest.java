package org.babad.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a1",
                "..",
                ".",
                "https://a.example/b?c=d#e",
                "~",
                "~41",
                "a~7e",
                "ünï",
                "\uD83D\uDE80",
                "%2F",
                " ",
                "a.b-c_d"
            })
    void everyIdComesBackFromAPathOfSafeCharacters(String id) {
        assertThat(PathId.encode(id)).matches("[A-Za-z0-9_~-][A-Za-z0-9._~-]*");
        assertThat(PathId.decode(PathId.encode(id))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "~", "~4", "~zz", "50%"})
    void textThatIsNotEncodedIsItself(String segment) {
        assertThat(PathId.decode(segment)).isEqualTo(segment);
    }
}
