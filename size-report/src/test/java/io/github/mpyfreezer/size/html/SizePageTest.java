package io.github.mpyfreezer.size.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.mpyfreezer.size.Baseline;
import io.github.mpyfreezer.size.Budget;
import io.github.mpyfreezer.size.Comparison;
import io.github.mpyfreezer.size.JsonComparison;
import io.github.mpyfreezer.size.JsonReport;
import io.github.mpyfreezer.size.SizeReport;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is in a page is what the other forms say. */
class SizePageTest {
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

    static JsonObject data(String page) {
        Matcher data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return JsonParser.parseString(data.group(1)).getAsJsonObject();
    }

    private static String page(SizeReport report) {
        return SizePage.of(report, OptionalLong.of(655_360), Optional.empty());
    }

    @Test
    void saysWhatTheJsonSays() throws IOException {
        SizeReport report = Reports.usual();
        JsonObject data = data(page(report));
        JsonObject json = JsonParser.parseString(JsonReport.of(new Baseline(report, Map.of(), false)))
                .getAsJsonObject();
        for (String field : new String[] {"port", "board", "release"}) {
            assertThat(data.get(field)).isEqualTo(json.get(field));
        }
        Map<String, JsonElement> inPage = new TreeMap<>();
        int sum = 0;
        for (JsonElement part : data.getAsJsonArray("parts")) {
            sum += collect("", part.getAsJsonObject(), "after", inPage);
            assertThat(collect("", part.getAsJsonObject(), "before", new TreeMap<>()))
                    .isZero();
        }
        assertThat(sum).isEqualTo(json.get("total").getAsInt());

        Map<String, JsonElement> inJson = new TreeMap<>();
        inJson.put("/once for all modules", json.getAsJsonObject("once").get("kinds"));
        for (JsonElement each : json.getAsJsonArray("modules")) {
            JsonObject module = each.getAsJsonObject();
            String name = "/" + module.get("name").getAsString() + "/";
            inJson.put(name, module.get("freed"));
            inJson.put(name + "constants and tables", kinds(module.get("own")));
            inJson.put(name + "its share of strings", kinds(module.get("share")));
            for (JsonElement function : module.getAsJsonArray("functions")) {
                inJson.put(name + function.getAsJsonObject().get("name").getAsString(), kinds(function));
            }
        }
        assertThat(inPage).isEqualTo(inJson);
    }

    private static JsonElement kinds(JsonElement costs) {
        return costs.getAsJsonObject().get("kinds");
    }

    /** Adds up the kinds of bytes, and keeps those of each part. */
    private static int collect(String path, JsonObject part, String time, Map<String, JsonElement> into) {
        String name = path + "/" + part.get("name").getAsString();
        int sum = 0;
        if (part.has("parts")) {
            into.put(name + "/", part.get("freed"));
            for (JsonElement each : part.getAsJsonArray("parts")) {
                sum += collect(name, each.getAsJsonObject(), time, into);
            }
            return sum;
        }
        into.put(name, part.get(time));
        for (JsonElement bytes : part.getAsJsonObject(time).asMap().values()) {
            sum += bytes.getAsInt();
        }
        return sum;
    }

    @Test
    void hasBothBuilds() throws IOException {
        Comparison comparison = Reports.comparison();
        JsonObject data = data(SizePage.of(Reports.after(), OptionalLong.empty(), Optional.of(comparison)));
        JsonObject json = JsonParser.parseString(JsonComparison.of(comparison, Budget.Outcome.NONE))
                .getAsJsonObject();
        assertThat(data.get("compared").getAsBoolean()).isTrue();
        assertThat(data.has("room")).isFalse();
        Map<String, Integer> before = new TreeMap<>();
        Map<String, Integer> after = new TreeMap<>();
        int sumBefore = 0;
        int sumAfter = 0;
        for (JsonElement each : data.getAsJsonArray("parts")) {
            JsonObject part = each.getAsJsonObject();
            String name =
                    part.get("name").getAsString() + " " + part.get("fate").getAsString();
            before.put(name, collect("", part, "before", new TreeMap<>()));
            after.put(name, collect("", part, "after", new TreeMap<>()));
            sumBefore += before.get(name);
            sumAfter += after.get(name);
        }
        assertThat(sumBefore).isEqualTo(json.get("before").getAsInt());
        assertThat(sumAfter).isEqualTo(json.get("after").getAsInt());
        assertThat(before.keySet()).contains("driver.py changed", "closures.py removed");
        for (JsonElement each : json.getAsJsonArray("modules")) {
            JsonObject module = each.getAsJsonObject();
            String name =
                    module.get("name").getAsString() + " " + module.get("fate").getAsString();
            assertThat(before.get(name)).isEqualTo(module.get("before").getAsInt());
            assertThat(after.get(name)).isEqualTo(module.get("after").getAsInt());
        }
    }

    /** Names are data: not one of their characters ends the script that they are in. */
    @Test
    void namesAreNoMarkup() throws IOException {
        String usual = page(Reports.usual());
        String hostile = page(Reports.hostile());
        assertThat(hostile).doesNotContain("window.hacked=1</script>", "<img");
        assertThat(hostile.split("<script", -1)).hasSameSizeAs(usual.split("<script", -1));
        JsonObject module = data(hostile).getAsJsonArray("parts").get(0).getAsJsonObject();
        assertThat(module.get("name").getAsString()).isEqualTo(Reports.HOSTILE);
    }

    /** It is one file: what it shows is in it, and a browser is told to fetch nothing. */
    @Test
    void needsNothingBesides() throws IOException {
        assertThat(page(Reports.usual()))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\"")
                .doesNotContain("{{", "src=", "href=", "@import", "url(", "fetch(", "http:", "https:");
    }
}
