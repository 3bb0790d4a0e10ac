package io.github.mpyfreezer.size.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A real browser without a window. A page is loaded with a script behind its own that uses it as a person does, by events, and
 * leaves what it saw in the page, which the browser prints.
 */
final class Chromium {
    private static final Pattern RESULT = Pattern.compile("<pre id=\"seen\">([A-Za-z0-9+/=]*)</pre>");

    private Chromium() {}

    /** The program, if it is installed. */
    static Optional<Path> program() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Loads a page and uses it.
     *
     * @param script gives an object
     * @param options further ones of the browser
     * @return the object, with {@code errors} of the page's scripts
     */
    static JsonObject use(Path folder, String page, String script, String... options)
            throws IOException, InterruptedException {
        String watch = "<script>var errors = []; addEventListener('error', event => errors.push(event.message));"
                + " addEventListener('securitypolicyviolation', event => errors.push(event.blockedURI));</script>";
        String driver = "<script>{ const seen = (() => {" + script + "})(); seen.errors = errors;"
                + " const bytes = new TextEncoder().encode(JSON.stringify(seen)); const pre = document.createElement('pre');"
                + " pre.id = 'seen'; pre.textContent = btoa(String.fromCharCode(...bytes)); document.body.replaceChildren(pre); }</script>";
        Path file = folder.resolve("page.html");
        Files.writeString(file, page.replace("<title>", watch + "<title>").replace("</body>", driver + "</body>"));
        List<String> command = new ArrayList<>(List.of(
                program().orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--window-size=1200,900",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        command.addAll(List.of("--dump-dom", file.toUri().toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(dom).isZero();
        for (String link : List.of("SingletonCookie", "SingletonLock", "SingletonSocket")) {
            Files.deleteIfExists(folder.resolve("profile").resolve(link));
        }
        Matcher result = RESULT.matcher(dom);
        assertThat(result.find()).as(dom).isTrue();
        return JsonParser.parseString(new String(Base64.getDecoder().decode(result.group(1)), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }
}
