package nl.jeugdpoort.console.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Follows every link from the first page, as each role, through a gateway with hostile words in messages, searches and reasons: every page
 * is there, says what it is, is accessible, light, fits a narrow screen, and runs nothing that came from outside.
 */
class RondgangIT {

    private static final int LICHT = 100_000;
    private static final int MEESTE = 60;
    private static final int PER_VORM = 2;
    private static final String HATELIJK = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    /** The kinds of pages that were looked at, by whichever role came there first. */
    private static final Set<String> BEKEKEN = new HashSet<>();

    @RegisterExtension
    static Browser browser = new Browser();

    private final List<String> vensters = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"operator", "beheerder", "regio", "auditor", "medewerker.diemen", "30300001"})
    void elke_bladzijde_die_iemand_kan_bereiken_is_er_licht_en_ongevaarlijk(String wie) {
        Page bladzijde = Browser.logIn(browser.venster(true, ColorScheme.LIGHT, 320), wie);
        bladzijde.onDialog(venster -> {
            vensters.add(bladzijde.url() + ": " + venster.message());
            venster.dismiss();
        });
        bladzijde.navigate("/berichten?identificatie=" + URLEncoder.encode(HATELIJK, StandardCharsets.UTF_8));
        assertSoftly(zacht -> loop(bladzijde, zacht));
        assertThat(vensters).isEmpty();
    }

    private static void loop(Page bladzijde, SoftAssertions zacht) {
        Deque<String> wacht = new ArrayDeque<>(List.of("/", "/berichten"));
        Set<String> gezien = new HashSet<>();
        Map<String, Integer> perVorm = new HashMap<>();
        Map<String, String> titels = new HashMap<>();
        while (!wacht.isEmpty() && gezien.size() < MEESTE) {
            String pad = wacht.poll();
            if (gezien.contains(pad) || perVorm.merge(vorm(pad), 1, Integer::sum) > PER_VORM) {
                continue;
            }
            gezien.add(pad);
            kijk(bladzijde, pad, zacht);
            if (BEKEKEN.add(vorm(pad))) {
                zacht.assertThatCode(() -> Browser.isToegankelijk(bladzijde)).doesNotThrowAnyException();
            }
            String vorm = vorm(URI.create(bladzijde.url()).getPath());
            String eerder = titels.putIfAbsent(bladzijde.title(), vorm);
            zacht.assertThat(eerder).as("title of %s", pad).isIn(null, vorm);
            wacht.addAll(links(bladzijde));
        }
    }

    private static void kijk(Page bladzijde, String pad, SoftAssertions zacht) {
        Response antwoord = bladzijde.navigate(pad);
        zacht.assertThat(antwoord.status()).as(pad).isEqualTo(200);
        zacht.assertThat(bladzijde.locator("h1").count()).as("h1 of %s", pad).isEqualTo(1);
        zacht.assertThat(bladzijde
                        .locator("script:not([src]), [style], [onclick], style")
                        .count())
                .as("inline in %s", pad)
                .isZero();
        zacht.assertThat(
                        getal(bladzijde, "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("width of %s", pad)
                .isLessThanOrEqualTo(0);
        zacht.assertThat(getal(bladzijde, """
                        ['navigation', 'resource'].flatMap(s => performance.getEntriesByType(s))
                          .reduce((som, deel) => som + Math.max(deel.transferSize, deel.encodedBodySize), 0)
                        """)).as("bytes of %s", pad).isLessThan(LICHT);
    }

    private static int getal(Page bladzijde, String som) {
        return ((Number) bladzijde.evaluate(som)).intValue();
    }

    /** Addresses of pages, not of files. */
    @SuppressWarnings("unchecked")
    private static List<String> links(Page bladzijde) {
        var alle = (List<String>) bladzijde.evaluate("""
                [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.hasAttribute('download'))
                  .map(a => a.pathname + a.search)
                """);
        return alle.stream()
                .filter(pad -> !pad.matches(".*\\.(csv|jsonl|xml|json)(\\?.*)?") && !pad.startsWith("/api/"))
                .toList();
    }

    /** Pages of one kind are alike: of each kind a few are enough. */
    private static String vorm(String pad) {
        return pad.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "#")
                .replaceAll("/[A-Z]{2,5}[0-9]{2,4}[a-z]?", "/#")
                .replaceAll("/[0-9]+", "/#")
                .replaceAll("=[^&]*", "=");
    }
}
