package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.model.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The dump of {@link MpyDump} as a page to click through: point at a byte, or reach it with the arrow keys, and see what it
 * means; click it and see its row; click a row and see its bytes; click a name and see its uses. The page needs nothing from elsewhere and runs no script
 * but its own, whatever the file's names say: its content security policy names the script by its hash.
 */
public final class MpyDumpHtml {
    private MpyDumpHtml() {}

    /** The page for one file, in UTF-8 when written. */
    public static String of(MpyInput input) {
        ByteMap map = ByteMap.of(input.file());
        List<Row> rows = Listing.of(input, map);
        String name = Shown.name(Utf8.of(input.name()));
        String style = resource("dump.css");
        String script = resource("dump.js");
        var page = new StringBuilder(1 << 16);
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; ");
        page.append("form-action 'none'; style-src ").append(hash(style));
        page.append("; script-src ").append(hash(script)).append("\"/>\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>");
        Html.text(page, name);
        page.append("</title>\n<style>").append(style).append("</style>\n</head>\n<body>\n<header>\n<h1>");
        Html.text(page, name);
        page.append("</h1>\n<p id=\"meaning\" role=\"status\">Point at a byte, or use the arrow keys. ");
        page.append("Click or Enter: its row. In a row, click or Escape: its bytes.</p>\n");
        page.append("</header>\n<main>\n<section id=\"bytes\" aria-label=\"Bytes\">\n");
        new HtmlBytes(map).write(page);
        page.append("</section>\n<section id=\"rows\" aria-label=\"Contents\">\n");
        new HtmlRows(rows).write(page);
        page.append("</section>\n</main>\n<script type=\"application/json\" id=\"map\">");
        new HtmlMap(page).write(map.root(), rows);
        page.append("</script>\n<script>").append(script).append("</script>\n</body>\n</html>\n");
        return page.toString();
    }

    private static String resource(String name) {
        try (InputStream in = MpyDumpHtml.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
