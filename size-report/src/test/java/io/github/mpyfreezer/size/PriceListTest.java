package io.github.mpyfreezer.size;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.freezer.FreezeException;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Release;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Boards priced together cost what each costs by itself, and all forms say the same. */
class PriceListTest {
    private static final List<BoardProfile> BOARDS = BoardCatalog.builtIn().all();

    private final MpyModule classes = Images.module("bytecode/classes");
    private final MpyModule numbers = Images.module("bytecode/consts_float");
    private final PriceList list = priced(classes, numbers);

    PriceListTest() throws IOException {}

    private static PriceList priced(MpyModule... modules) {
        List<FrozenInput> inputs = new ArrayList<>();
        for (MpyModule module : modules) {
            String name = module.sourceFile().text();
            inputs.add(new FrozenInput(name, name, module));
        }
        List<PriceList.Wanted> wanted = new ArrayList<>();
        for (BoardProfile board : BOARDS) {
            wanted.add(new PriceList.Wanted(board, Release.V1_29, inputs, ""));
        }
        return PriceList.of(wanted, List.of());
    }

    @Test
    void everyBoardHasThePriceThatItHasAlone() {
        assertThat(list.prices()).extracting(Price::board).containsExactlyElementsOf(BOARDS);
        for (Price price : list.prices()) {
            String board = price.board().name().qualified();
            if (price.report().isPresent()) {
                assertThat(price.report().get()).as(board).isEqualTo(Images.report(board, classes, numbers));
                assertThat(price.costs()).isEqualTo(price.report().get().costs());
            } else {
                assertThat(price.refusal()).as(board).isEqualTo(refusal(board));
            }
        }
        assertThat(list.prices().stream().filter(price -> price.report().isEmpty()))
                .isNotEmpty();
    }

    private String refusal(String board) {
        try {
            return "a price of " + Images.report(board, classes, numbers).total();
        } catch (FreezeException e) {
            return e.getMessage();
        }
    }

    @Test
    void jsonAndCsvAndMarkdownAgree() {
        var forms = new PriceForms(list, List.of());
        Map<String, Long> json = new TreeMap<>();
        Map<String, String> refused = new TreeMap<>();
        JsonObject object = JsonParser.parseString(forms.json()).getAsJsonObject();
        for (JsonElement each : object.getAsJsonArray("boards")) {
            JsonObject board = each.getAsJsonObject();
            String name =
                    board.get("port").getAsString() + "/" + board.get("board").getAsString();
            if (board.has("refused")) {
                refused.put(name, board.get("refused").getAsString());
            } else {
                long total = board.get("total").getAsLong();
                long kinds = board.getAsJsonObject("kinds").asMap().values().stream()
                        .mapToLong(JsonElement::getAsLong)
                        .sum();
                assertThat(kinds).isEqualTo(total);
                json.put(name, total);
            }
        }
        assertThat(json).hasSize(BOARDS.size() - refused.size());

        Map<String, Long> csv = new TreeMap<>();
        for (String line : forms.csv().lines().skip(1).toList()) {
            String[] fields = line.replaceAll("\"[^\"]*\"", "quoted").split(",", -1);
            String name = fields[0] + "/" + fields[1];
            assertThat(fields[6].isEmpty()).isNotEqualTo(refused.containsKey(name));
            if (!fields[3].isEmpty()) {
                long kinds = 0;
                for (int i = 7; i < fields.length; i++) {
                    kinds += Long.parseLong(fields[i]);
                }
                assertThat(kinds).isEqualTo(Long.parseLong(fields[3]));
                csv.put(name, kinds);
            }
        }
        assertThat(csv).isEqualTo(json);

        Map<String, Long> markdown = new TreeMap<>();
        String text = forms.markdown();
        for (String line : text.substring(text.indexOf("every board")).lines().toList()) {
            String[] cells = line.split(" *\\| *", -1);
            if (cells.length == 7 && cells[4].matches("\\d+")) {
                markdown.put(cells[1] + "/" + cells[2].replace("&#95;", "_"), Long.valueOf(cells[4]));
            }
        }
        assertThat(markdown).isEqualTo(json);
        for (JsonElement each : object.getAsJsonArray("ports")) {
            JsonObject port = each.getAsJsonObject();
            List<Long> totals = json.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(port.get("port").getAsString() + "/"))
                    .map(Map.Entry::getValue)
                    .sorted()
                    .toList();
            assertThat(port.get("priced").getAsInt()).isEqualTo(totals.size());
            if (!totals.isEmpty()) {
                assertThat(port.getAsJsonObject("smallest").get("total").getAsLong())
                        .isEqualTo(totals.get(0));
                assertThat(port.getAsJsonObject("largest").get("total").getAsLong())
                        .isEqualTo(totals.get(totals.size() - 1));
            }
        }
    }

    @Test
    void boardsThatRefuseForTheSameReasonStandTogether() {
        assertThat(list.refused().keySet())
                .anyMatch(reason -> reason.contains("but B_L072Z_LRWAN1 is built without floats"));
        assertThat(list.refused().values().stream().mapToInt(List::size).sum()).isEqualTo((int)
                list.prices().stream().filter(price -> price.report().isEmpty()).count());
        assertThat(list.refused().size()).isLessThan(8);
    }

    /** A board's room is what its flash has for all of the firmware; at that size the modules fit, with one byte more not. */
    @Test
    void theRoomOfABoardIsALimit() {
        Price price = list.prices().stream()
                .filter(each -> each.subject().board().equals("SEEED_XIAO_SAMD21"))
                .findFirst()
                .orElseThrow();
        long room = price.room().orElseThrow();
        assertThat(room).isEqualTo(188_416);
        assertThat(sized(price, room).overflows()).isFalse();
        assertThat(sized(price, room + 1).overflows()).isTrue();
        var group = new PriceList(List.of(price, sized(price, room), sized(price, room + 1)))
                .groups()
                .get(0);
        assertThat(group.overflowing()).hasSize(1);
        assertThat(group.tightest().orElseThrow().total()).isEqualTo((int) room + 1);
        assertThat(PriceList.part(group.tightest().orElseThrow())).isGreaterThan(1);
    }

    private static Price sized(Price like, long bytes) {
        return new Price(like.board(), like.release(), like.report(), Costs.of(Kind.BYTECODE, (int) bytes), "");
    }
}
