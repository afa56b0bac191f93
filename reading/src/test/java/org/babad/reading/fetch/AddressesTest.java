package org.babad.reading.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "' HTTP://Koran.Example:80 ', http://koran.example/",
        "https://koran.example:443/a?b=c#d, https://koran.example/a?b=c",
        "https://koran.example:8443/a, https://koran.example:8443/a",
        "https://user:pass@koran.example/a, https://koran.example/a",
        "https://koran.example/berita baru/[1], https://koran.example/berita%20baru/%5B1%5D",
        "https://koran.example/é?q=100%, https://koran.example/%C3%A9?q=100%25",
        "https://köran.example/, https://xn--kran-5qa.example/",
        "https://koran.example/%C3%A9, https://koran.example/%C3%A9",
    })
    void addressesAsTheyAreWritten(String written, String meant) {
        assertThat(Addresses.parse(written)).contains(URI.create(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "koran.example",
                "ftp://koran.example/",
                "file:///etc/passwd",
                "http://",
                "http:///a",
                "javascript:alert(1)",
                "http://koran.example:99999/",
                "http://[::1/"
            })
    void whatIsNoAddress(String text) {
        assertThat(Addresses.parse(text)).isEmpty();
    }

    @Test
    void relativeOnes() {
        URI base = URI.create("https://koran.example/a/b?c");
        assertThat(Addresses.resolve(base, "../d e")).contains(URI.create("https://koran.example/d%20e"));
        assertThat(Addresses.resolve(base, "//lain.example")).contains(URI.create("https://lain.example/"));
        assertThat(Addresses.resolve(base, "data:text/html,a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.2",
                "169.254.169.254",
                "172.31.255.255",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:0:1::",
                "fc00::1",
                "fdff::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void specialNetworks(String address) throws UnknownHostException {
        assertThat(AddressGuard.special(InetAddress.getByName(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "11.0.0.1",
                "100.128.0.1",
                "172.32.0.1",
                "193.0.0.1",
                "2606:4700::1111",
                "2400:cb00::1",
                "::ffff:8.8.8.8"
            })
    void publicNetworks(String address) throws UnknownHostException {
        assertThat(AddressGuard.special(InetAddress.getByName(address))).isEmpty();
    }

    @Test
    void anAgentThatFitsNoHeaderIsRefused() {
        Agent agent = Agent.of("babad/1.0");
        assertThat(agent.header()).isEqualTo("babad/1.0");
        assertThatThrownBy(() -> agent.reachableAt("a\r\nX: y")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Agent.of("ba bad/1")).isInstanceOf(IllegalArgumentException.class);
    }
}
