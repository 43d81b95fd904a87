package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueTextTest {
    /** The forms in which libraries of many countries head what they show, with papers that are invented. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "The Vessen Herald (Vessen, Ohio), October 7, 1884, Page 3#The Vessen Herald#1884-10-07",
                "The Vessen herald. [volume] (Vessen, Ohio) 1871-1902, October 07, 1884, EVENING EDITION, Image 2#The Vessen herald#1884-10-07",
                "Image 2 of The Vessen herald (Vessen, Ohio), October 7, 1884, (EVENING EDITION)#The Vessen herald#1884-10-07",
                "VESSEN HERALD: TUESDAY, OCTOBER 7, 1884.#VESSEN HERALD#1884-10-07",
                "Newspapers > The Vessen Herald > 1884 > October > 7#The Vessen Herald#1884-10-07",
                "Papers Kept | Newspapers | Vessen Daily Times | 7 October 1884 | GONE TO SEA.#Vessen Daily Times#1884-10-07",
                "GONE TO SEA. Vessen Daily Times, Issue 7068, 7 October 1884, Page 2#Vessen Daily Times#1884-10-07",
                "The Vessen Herald (NSW : 1842 - 1954) Tue 7 Oct 1884 Page 5#The Vessen Herald#1884-10-07",
                "Vessen Courier and Ollershire General Advertiser | Monday 13 October 1884 | Archive of the Press#"
                        + "Vessen Courier and Ollershire General Advertiser#1884-10-13",
                "Daily Oller Mercury, Volume 37, Number 12645, 9 October 1884 — Page 2#Daily Oller Mercury#1884-10-09",
                "Le Petit Vessenois (Vessen. 1854) | 1884-10-10 | Biblio#Le Petit Vessenois#1884-10-10",
                "BLATT, Neue Vessener Zeitung, 1884-10-10, Seite 5#Neue Vessener Zeitung#1884-10-10",
                "Vessener Tageblatt : 10.10.1884, Morgen-Ausgabe#Vessener Tageblatt#1884-10-10",
                "Vessensch Handelsblad 10-10-1884 | Kranten#Vessensch Handelsblad#1884-10-10",
                "“De brug te Vessen.”. \"Vessensch Handelsblad\". Oller, 1884/10/10 00:00:00, p. 3#Vessensch Handelsblad#1884-10-10",
                "The Vessen Herald from Vessen, Ohio • Page 3, October 7, 1884#The Vessen Herald#1884-10-07",
                "Toronto Papers Home Browse The Vessen Evening Standard (Vessen, Ohio) 1884-10-10 [p 1]#The Vessen Evening Standard#1884-10-10",
                "ST. OLLER GLOBE-DEMOCRAT, FRIDAY MORNING, OCTOBER 10, 1884.#ST. OLLER GLOBE-DEMOCRAT#1884-10-10",
            })
    void readsPaperAndDay(String head, String newspaper, String day) {
        IssueText.Stated stated = IssueText.of(head);
        assertThat(stated).isNotNull();
        assertThat(stated.newspaper()).isEqualTo(newspaper);
        assertThat(stated.day()).hasToString(day);
    }

    @Test
    void aLineWithNothingButPlaceAndDayIsOfAnIssueWithoutItsName() {
        IssueText.Stated stated = IssueText.of("VESSEN, OHIO, TUESDAY, OCTOBER 7, 1884.");
        assertThat(stated.newspaper()).isNull();
        assertThat(stated.whole()).isTrue();
        assertThat(stated.weekday()).isTrue();
    }

    @Test
    void aSentenceThatNamesAPaperAndADayTellsMore() {
        IssueText.Stated stated = IssueText.of(
                "The Vessen Herald of October 7, 1884, told its readers at great length how the bridge had been carried away by the water.");
        assertThat(stated.whole()).isFalse();
    }

    @Test
    void anEventIsNoPaper() {
        assertThat(IssueText.of("Treaty of Vessen, June 28, 1919").newspaper()).isNull();
        assertThat(IssueText.of("Times Square, December 31, 1907").newspaper()).isNull();
    }
}
