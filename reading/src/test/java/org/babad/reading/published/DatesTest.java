package org.babad.reading.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.babad.model.Published;
import org.babad.model.Published.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private final DateReader dates = DateReader.load();
    private final MachineDate machine = new MachineDate(dates);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Diperbarui 3 Des 2018, 21:40 WIB; 2018-12-03T21:40+07:00",
                "Senin, 16 Juni 2025 | 14:05 WIB; 2025-06-16T14:05+07:00",
                "Selasa, 17/06/2025 08.30 WITA; 2025-06-17T08:30+08:00",
                "5 Maret 2022 pukul 06:15:30 WIT; 2022-03-05T06:15+09:00",
                "9 Januari 2023; 2023-01-09",
                "Jum'at, 2 Agustus 2019; 2019-08-02",
                "June 20, 2025 3:05 PM GMT; 2025-06-20T15:05Z",
                "Published on August 3rd, 2021; 2021-08-03",
                "2024-11-30; 2024-11-30",
                "Terbit 12-01-2020; 2020-01-12"
            })
    void linesForPeople(String line, String expected) {
        assertThat(iso(dates.find(line).orElseThrow().published(Origin.VISIBLE_LINE)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rabu (9/11)", "31 Februari 2020", "nomor 12/34/5678", "Mei lalu", "2020", "1.2.3", ""})
    void noFullDate(String line) {
        assertThat(dates.find(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05-15T18:43:56+07:00, 2017-05-15T18:43:56+07:00",
        "2017-05-15T18:43:56+0700, 2017-05-15T18:43:56+07:00",
        "2017-05-15 18:43:56 +07:00, 2017-05-15T18:43:56+07:00",
        "2017-05-15T18:43:56.120Z, 2017-05-15T18:43:56.120Z",
        "2017-05-15T18:43:56, 2017-05-15",
        "2017-05-15, 2017-05-15"
    })
    void fieldsForMachines(String value, String expected) {
        assertThat(iso(machine.read(value, Origin.META).orElseThrow())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://contoh.example/2025/06/20/kota-sepi, 2025-06-20",
        "https://contoh.example/berita/2025/6/2/kota-sepi, 2025-06-02",
        "https://contoh.example/read/20250620130846-25-1246/kota, 2025-06-20",
        "https://contoh.example/kota-2025-06-20-sepi.html, 2025-06-20"
    })
    void addresses(String address, String day) {
        assertThat(iso(machine.ofAddress(address).orElseThrow())).isEqualTo(day);
    }

    @Test
    void addressesWithoutADay() {
        assertThat(machine.ofAddress("https://contoh.example/2025/kota/123456789012"))
                .isEmpty();
        assertThat(machine.ofAddress("https://contoh.example/20251399-kota")).isEmpty();
        assertThat(machine.ofAddress("/")).isEmpty();
    }

    private static String iso(Published published) {
        return published.instant().map(Object::toString).orElse(published.day().toString());
    }
}
