package nl.jeugdpoort.console.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Chromium, as Debian packages it, for all tests of pages. A test class registers one: it waits until the gateway is ready, closes the
 * windows of each test, and fails a test of which the browser complained. Without Chromium the class is skipped; {@code .ci/run} installs it.
 */
final class Browser implements BeforeAllCallback, AfterEachCallback {

    private static final Path SCHERMEN = Path.of("target", "schermen");
    private static final List<String> PLAATSEN = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static final List<String> OPTIES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.Browser chromium;

    private final List<BrowserContext> vensters = new ArrayList<>();
    private final List<String> klachten = new ArrayList<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        synchronized (Browser.class) {
            chromium = chromium == null ? start() : chromium;
        }
        Schermpoort.draait().isKlaar();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        vensters.forEach(BrowserContext::close);
        vensters.clear();
        var geklaagd = List.copyOf(klachten);
        klachten.clear();
        assertThat(geklaagd).as("what the browser complained of").isEmpty();
    }

    private static com.microsoft.playwright.Browser start() {
        Stream<String> gekozen = Stream.ofNullable(System.getenv("CHROMIUM"));
        var programma = Stream.concat(gekozen, PLAATSEN.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(programma.isPresent(), "There is no Chromium here: set CHROMIUM, or install it");
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(programma.orElseThrow())
                        .setArgs(OPTIES)
                        .setHeadless(true));
    }

    /** An empty window, without cookies. */
    Page venster(boolean script, ColorScheme kleuren, int breed) {
        var opties = new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(Schermpoort.draait().adres())
                .setJavaScriptEnabled(script)
                .setColorScheme(kleuren)
                .setLocale("nl-NL")
                .setViewportSize(breed, 900);
        BrowserContext venster = chromium.newContext(opties);
        vensters.add(venster);
        Page bladzijde = venster.newPage();
        bladzijde.onConsoleMessage(regel -> {
            if (regel.type().equals("error")) {
                klachten.add(regel.text());
            }
        });
        bladzijde.onPageError(klachten::add);
        return bladzijde;
    }

    /** Does something in a window in which somebody is logged in: on a wide screen, and on one as narrow as a telephone or as 400 per cent. */
    void opElkeBreedte(ColorScheme kleuren, String wie, Consumer<Blik> doet) {
        for (int breed : new int[] {1280, 320}) {
            Page bladzijde = logIn(venster(true, kleuren, breed), wie);
            doet.accept(new Blik(bladzijde, breed + "-" + kleuren.name().toLowerCase(Locale.ROOT)));
        }
    }

    Page venster() {
        return venster(true, ColorScheme.LIGHT, 1280);
    }

    /** A window in which somebody is logged in. */
    static Page logIn(Page bladzijde, String naam) {
        bladzijde.navigate("/inloggen");
        bladzijde.getByLabel("Naam").fill(naam);
        bladzijde.getByLabel("Wachtwoord").fill("demo");
        bladzijde
                .getByText("Log in", new Page.GetByTextOptions().setExact(true))
                .click();
        return bladzijde;
    }

    static Locator kop(Page bladzijde) {
        return bladzijde.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    static Locator knop(Page bladzijde, String naam) {
        return bladzijde.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    static Locator link(Page bladzijde, String naam) {
        return bladzijde.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    /** What the browser complained about: a blocked script, a missing file. */
    List<String> klachten() {
        return klachten;
    }

    /** No violation of WCAG 2.2 AA. A page in a window without script is looked at in one with it: the checker is a script itself. */
    static void isToegankelijk(Page bladzijde) {
        if (bladzijde.evaluate("matchMedia('(scripting: none)').matches").equals(true)) {
            try (BrowserContext met = bladzijde.context().browser().newContext()) {
                Page zelfde = met.newPage();
                String inhoud = bladzijde.content();
                zelfde.route(
                        bladzijde.url(),
                        weg -> weg.fulfill(
                                new FulfillOptions().setContentType("text/html").setBody(inhoud)));
                zelfde.navigate(bladzijde.url());
                heeftGeenOvertreding(zelfde);
            }
        } else {
            heeftGeenOvertreding(bladzijde);
        }
    }

    private static void heeftGeenOvertreding(Page bladzijde) {
        var uitslag = new AxeBuilder(bladzijde)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(uitslag.getPasses()).as("what was looked at").isNotEmpty();
        assertThat(uitslag.getViolations())
                .as(bladzijde.url())
                .extracting(overtreding -> overtreding.getId() + ": " + overtreding.getNodes())
                .isEmpty();
    }

    /** Nothing sticks out at the side. */
    static void past(Page bladzijde) {
        Object over = bladzijde.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue()).as(bladzijde.url()).isLessThanOrEqualTo(0);
    }

    static void maakPlaatje(Page bladzijde, String naam) {
        bladzijde.screenshot(
                new ScreenshotOptions().setPath(SCHERMEN.resolve(naam + ".png")).setFullPage(true));
    }
}
