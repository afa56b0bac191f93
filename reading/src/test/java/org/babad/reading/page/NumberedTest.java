package org.babad.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberedTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.kabar.example/dunia/pos-kosong, kabar.example/dunia/pos-kosong, 0",
        "https://kabar.example/dunia/pos-kosong?page=2, kabar.example/dunia/pos-kosong, 2",
        "https://kabar.example/dunia/pos-kosong?id=7&halaman=3#isi, kabar.example/dunia/pos-kosong?id=7, 3",
        "https://kabar.example/dunia/pos-kosong?page=all, kabar.example/dunia/pos-kosong, -1",
        "https://kabar.example/dunia/pos-kosong/2, kabar.example/dunia/pos-kosong, 2",
        "https://kabar.example/dunia/pos-kosong/page/4/, kabar.example/dunia/pos-kosong, 4",
        "https://kabar.example/2021/04/05, kabar.example/2021/04/05, 0",
        "https://kabar.example/read/123456, kabar.example/read/123456, 0",
        "https://kabar.example/?p=123456, kabar.example?p=123456, 0",
        "?page=2, '', 2",
        "/dunia/pos-kosong/2, /dunia/pos-kosong, 2"
    })
    void addresses(String address, String stem, int number) {
        assertThat(Numbered.of(address)).isEqualTo(new Numbered(stem, number));
    }
}
