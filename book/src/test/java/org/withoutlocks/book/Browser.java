package org.withoutlocks.book;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium on a copy of the site in another folder, whose name has
 * a space in it.
 */
final class Browser implements AutoCloseable {

    /** How wide a page is shown. */
    enum Width {
        NARROW(320), PHONE(390), DESK(1280);

        private final int pixels;

        Width(int pixels) {
            this.pixels = pixels;
        }
    }

    /** The colours that the system asks for. */
    enum Scheme {
        LIGHT, DARK
    }

    private static final Pattern REQUEST =
            Pattern.compile("\"request\":\\{.*?\"url\":\"(.*?)\"");

    private final ChromeDriver driver;
    private final Path site;

    private Browser(ChromeDriver driver, Path site) {
        this.driver = driver;
        this.site = site;
    }

    /** Starts the browser; if there is none, skips the test, and says so. */
    static Browser start(Path folder) throws IOException {
        Optional<Path> chromium = find("chromium", "google-chrome");
        Optional<Path> chromedriver = find("chromedriver");
        boolean present = chromium.isPresent() && chromedriver.isPresent();
        if (!present) {
            System.err.println("""
                    *** The browser tests are SKIPPED: they need chromium and
                    *** chromedriver on the PATH, on Debian the packages
                    *** chromium and chromium-driver.""");
        }
        assumeTrue(present, "no chromium or no chromedriver on the PATH");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options(chromium.get())),
                copy(Path.of("target/site"), folder.resolve("a copy")));
    }

    private static ChromeOptions options(Path chromium) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu",
                "--disable-dev-shm-usage", "--no-first-run", "--disable-sync",
                "--disable-background-networking", "--disable-quic",
                "--disable-component-update");
        return options;
    }

    private static Optional<Path> find(String... programs) {
        return Stream.of(programs)
                .flatMap(program -> Stream
                        .of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, program)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    ChromeDriver driver() {
        return driver;
    }

    void show(Width width, Scheme scheme) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width.pixels, "height", 900,
                        "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name",
                        "prefers-color-scheme", "value",
                        scheme.name().toLowerCase(Locale.ROOT)))));
    }

    void addToEveryPage(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", script));
    }

    void open(String page) {
        driver.get(site.toUri() + page);
    }

    /** Returns a file of the copy of the site. */
    Path file(String name) {
        return site.resolve(name);
    }

    /** Lets the pages that are opened from now on run scripts, or not. */
    void scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled",
                Map.of("value", !allowed));
    }

    /** Presses keys, wherever the focus is. */
    void press(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    WebElement element(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** Returns the file name and anchor of the page that is open. */
    String address() {
        String url = driver.getCurrentUrl();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    /** Returns the names that the scripts of the page can all meet. */
    Set<String> globals() {
        Set<String> names = new TreeSet<>(strings(
                run("return Object.getOwnPropertyNames(window)")));
        names.addAll(strings(
                driver.executeCdpCommand("Runtime.globalLexicalScopeNames",
                        Map.of()).get("names")));
        return names;
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object list) {
        return (List<String>) list;
    }

    /** Returns what was written to the console since the last call. */
    List<String> console() {
        return log(LogType.BROWSER).map(LogEntry::toString).toList();
    }

    /** Returns the addresses that were asked for since the last call. */
    List<String> requests() {
        return log(LogType.PERFORMANCE).map(LogEntry::getMessage)
                .filter(event -> event.contains("Network.requestWillBeSent\""))
                .map(REQUEST::matcher)
                .filter(Matcher::find)
                .map(request -> request.group(1))
                .toList();
    }

    private Stream<LogEntry> log(String type) {
        return driver.manage().logs().get(type).getAll().stream();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
