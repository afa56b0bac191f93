package org.babad.language.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Form;
import org.babad.model.Voice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MorphologyTest {

    private static final Morphology MORPHOLOGY = new Morphology(RootTable.load());

    @ParameterizedTest
    @CsvSource({
        "menyerang, serang, ACTIVE, false",
        "diserang, serang, PASSIVE, false",
        "serangan, serang, NONE, true",
        "penyerangan, serang, NONE, true",
        "penyerang, serang, NONE, true",
        "menewaskan, tewas, ACTIVE, false",
        "tertembak, tembak, ACCIDENTAL, false",
        "bertemu, temu, INTRANSITIVE, false",
        "pertemuan, temu, NONE, true",
        "mengungsi, ungsi, ACTIVE, false",
        "pengungsian, ungsi, NONE, true",
        "pengungsi, ungsi, NONE, true",
        "dibombardir, bombardir, PASSIVE, false",
        "membombardir, bombardir, ACTIVE, false",
        "mengebom, bom, ACTIVE, false",
        "pengeboman, bom, NONE, true",
        "mengevakuasi, evakuasi, ACTIVE, false",
        "dievakuasi, evakuasi, PASSIVE, false",
        "merebut, rebut, ACTIVE, false",
        "memukul, pukul, ACTIVE, false",
        "mengirim, kirim, ACTIVE, false",
        "menarik, tarik, ACTIVE, false",
        "penarikan, tarik, NONE, true",
        "mengerahkan, kerah, ACTIVE, false",
        "diserahkan, serah, PASSIVE, false",
        "menyerah, serah, ACTIVE, false",
        "pembelotan, belot, NONE, true",
        "kematian, mati, NONE, true",
        "perundingan, runding, NONE, true",
        "memperkuat, kuat, ACTIVE, false",
        "kulihat, lihat, PASSIVE, false",
        "terbunuh, bunuh, ACCIDENTAL, false",
        "menembakkan, tembak, ACTIVE, false",
        "ditembaki, tembak, PASSIVE, false",
        "memerangi, perang, ACTIVE, false",
        "peperangan, perang, NONE, true",
        "serangan-serangan, serang, NONE, true",
        "besar-besaran, besar, NONE, true",
        "rumah-rumah, rumah, NONE, false",
        "terus-menerus, terus, ACTIVE, false",
    })
    void rootVoiceAndNoun(String word, String root, Voice voice, boolean nominal) {
        Form form = MORPHOLOGY.form(word);
        assertThat(form.root()).isEqualTo(root);
        assertThat(form.voice()).isEqualTo(voice);
        assertThat(form.nominal()).isEqualTo(nominal);
    }

    @ParameterizedTest
    @CsvSource({
        "serangannya, an|nya",
        "menyerangnya, nya",
        "serahkanlah, kan|lah",
        "pasukanku, ku",
        "negaramu, mu",
        "kepergiannya, an|nya",
    })
    void cliticsStandBehindTheSuffixes(String word, String suffixes) {
        assertThat(MORPHOLOGY.form(word).suffixes()).isEqualTo(List.of(suffixes.split("\\|")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perang", "pasukan", "militer", "menteri", "presiden", "negara", "senjata", "kapal", "dengan", "mereka",
                        "jalan",
                "bulan", "tahun", "makan", "masalah", "langkah", "sekolah", "berita", "kereta", "terang", "dini",
                        "seperti",
                "jumat", "minggu", "rusia-ukraina", "tank", "perwira", "peluru", "korban", "lawan", "tahan", "ikan",
                        "kawasan",
                "anti-tank", "", "-", "a-", "--",
            })
    void wordsWithoutAffixesStayBare(String word) {
        assertThat(MORPHOLOGY.form(word)).isEqualTo(Form.bare(word));
    }

    static List<Row> affixes() {
        return Table.read(Morphology.class, "affixes.tsv", 7);
    }

    @ParameterizedTest
    @MethodSource("affixes")
    void everyAffixRuleExplainsItsExample(Row row) {
        AffixRule rule = AffixRule.of(row);
        Form form = MORPHOLOGY.form(row.cell(6));
        assertThat(form.prefixes()).isEqualTo(rule.prefixes());
        assertThat(form.voice()).isEqualTo(rule.voice());
    }
}
