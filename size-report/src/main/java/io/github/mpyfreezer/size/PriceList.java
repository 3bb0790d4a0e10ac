package io.github.mpyfreezer.size;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.freezer.Crew;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.TextModule;
import io.github.mpyfreezer.parser.model.Release;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the same modules cost on many boards.
 *
 * @param prices in the order in which they were asked for
 */
public record PriceList(List<Price> prices) {
    public PriceList {
        prices = List.copyOf(prices);
    }

    /**
     * What is to be priced.
     *
     * @param modules the very same list for boards that have the same
     * @param refusal why there are no modules for it, such as that they could not be compiled; else empty
     */
    public record Wanted(BoardProfile board, Release release, List<FrozenInput> modules, String refusal) {}

    /**
     * Some prices of a list that belong together.
     *
     * @param release of the firmware
     * @param port of the boards
     * @param prices of them all
     */
    public record Group(Release release, String port, List<Price> prices) {
        /** Those that have a price, the cheapest first. */
        public List<Price> priced() {
            return prices.stream()
                    .filter(price -> price.report().isPresent())
                    .sorted(Comparator.comparingInt(Price::total))
                    .toList();
        }

        /** The board of whose room the modules take most; nothing if no room is known. */
        public Optional<Price> tightest() {
            return priced().stream()
                    .filter(price -> price.room().isPresent())
                    .max(Comparator.comparingDouble(PriceList::part));
        }

        /** Those whose room the modules alone exceed. */
        public List<Price> overflowing() {
            return prices.stream().filter(Price::overflows).toList();
        }
    }

    /**
     * Prices them. Boards that are alike in all that matters are priced together, and several at once.
     *
     * @param texts modules that are text on every board
     */
    public static PriceList of(List<Wanted> wanted, List<TextModule> texts) {
        Map<PriceJob.Key, PriceJob> jobs = new LinkedHashMap<>();
        List<Optional<PriceJob>> byPlace = new ArrayList<>();
        for (Wanted each : wanted) {
            var key = PriceJob.Key.of(each.board(), each.release(), each.modules());
            byPlace.add(
                    each.refusal().isEmpty()
                            ? Optional.of(jobs.computeIfAbsent(
                                    key, unknown -> new PriceJob(each.board(), each.release(), each.modules(), texts)))
                            : Optional.empty());
        }
        List<PriceJob> all = List.copyOf(jobs.values());
        Crew.run(all.size(), true, index -> all.get(index).run());
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < byPlace.size(); i++) {
            Wanted each = wanted.get(i);
            prices.add(byPlace.get(i)
                    .map(job -> job.priceFor(each.board()))
                    .orElseGet(() ->
                            new Price(each.board(), each.release(), Optional.empty(), Costs.NONE, each.refusal())));
        }
        return new PriceList(prices);
    }

    /** What part of the room that a board has for its firmware the modules take. */
    public static double part(Price price) {
        return (double) price.total() / price.room().orElseThrow();
    }

    /** By release and port, in the order of the list. */
    public List<Group> groups() {
        Map<String, List<Price>> byPort = new LinkedHashMap<>();
        for (Price price : prices) {
            byPort.computeIfAbsent(price.release() + "/" + price.board().name().port(), unknown -> new ArrayList<>())
                    .add(price);
        }
        List<Group> groups = new ArrayList<>();
        for (List<Price> group : byPort.values()) {
            Price first = group.get(0);
            groups.add(new Group(first.release(), first.board().name().port(), group));
        }
        return groups;
    }

    /** The boards that have no price, by the reason as the first of them has it. */
    public Map<String, List<Price>> refused() {
        Map<String, List<Price>> refused = new LinkedHashMap<>();
        Map<String, String> first = new LinkedHashMap<>();
        for (Price price : prices) {
            if (price.report().isEmpty()) {
                String any =
                        price.refusal().replace("but " + price.board().name().name() + " ", "but it ");
                String reason = first.computeIfAbsent(any, unknown -> price.refusal());
                refused.computeIfAbsent(reason, unknown -> new ArrayList<>()).add(price);
            }
        }
        return refused;
    }

    /** The releases that occur, in the order of the list. */
    public Set<Release> releases() {
        Set<Release> releases = new LinkedHashSet<>();
        for (Price price : prices) {
            releases.add(price.release());
        }
        return releases;
    }
}
