package org.hearsay.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.0.1",
                "192.0.2.7",
                "192.88.99.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.5",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:a00:1",
                "::7f00:1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2001:0:7f00:1::",
                "64:ff9b::7f00:1",
                "3fff::1"
            })
    void isNotPublic(String address) throws IOException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"})
    void isPublic(String address) throws IOException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.1/",
                "http://127.1/",
                "http://[::1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://user@1.1.1.1/",
                "http://1.1.1.1:25/",
                "http://1.1.1.1:8080/",
                "https://1.1.1.1:22/",
                "ftp://1.1.1.1/",
                "file:///etc/hostname",
                "gopher://1.1.1.1/",
                "jar:http://1.1.1.1!/",
                "http:///x",
                "http://0/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fe80::1]/",
                "//1.1.1.1/"
            })
    void isNotAsked(String url) {
        assertThatThrownBy(() -> new PublicAddresses().check(URI.create(url))).isInstanceOf(Refused.class);
    }

    @Test
    void aHostWithOneAddressThatIsNotPublicIsNotAsked() {
        PublicAddresses addresses = new PublicAddresses(
                host -> new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")}, false);
        assertThatThrownBy(() -> addresses.check(URI.create("http://two.example/")))
                .isInstanceOf(Refused.class)
                .hasMessage("not a public address");
    }

    @Test
    void theAddressToConnectToIsTheOneThatWasChecked() throws IOException {
        PublicAddresses addresses =
                new PublicAddresses(host -> new InetAddress[] {InetAddress.getByName("1.1.1.1")}, false);
        assertThat(addresses.check(URI.create("https://one.example/")).getHostAddress())
                .isEqualTo("1.1.1.1");
    }
}
