package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostTest {
    @Test
    void endsBeforePortPathQueryAndFragment() {
        for (String rest : new String[] {"", ":8080/a", "/a", "?a", "#a"}) {
            assertThat(Host.of("https://WWW.Oller.example" + rest)).isEqualTo(new Host("www.oller.example"));
        }
    }

    @Test
    void whatIsNoWholeAddressHasNone() {
        assertThat(Host.of(null)).isNull();
        assertThat(Host.of("/news/1")).isNull();
        assertThat(Host.of("https:///a")).isNull();
        assertThat(Host.of("https://localhost/a")).isNull();
    }

    @Test
    void itsLabelIsWhatWasRegistered() {
        assertThat(new Host("www.oller.example").label()).isEqualTo("oller");
        assertThat(new Host("oller.co.uk").label()).isEqualTo("oller");
        assertThat(new Host("news.oller.gob.mx").label()).isEqualTo("oller");
        assertThat(new Host("co.example").label()).isEqualTo("co");
    }

    @Test
    void ofNothingButDotsNothingWasRegistered() {
        assertThat(new Host("...").label()).isEmpty();
    }
}
