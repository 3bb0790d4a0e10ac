package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.selftest.CText.Site;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** A long integer has a zero in front: its value is the same, but the runtime compares lengths first ({@code mpn_cmp} in py/mpz.c). */
final class PaddedInteger implements FaultKind {
    private static final Pattern LENGTHS = Pattern.compile("\\.alloc=(\\d+, \\.len=\\d+),");

    @Override
    public String title() {
        return "a long int with a leading zero";
    }

    @Override
    public Optional<Fault> seed(Sound image, RandomGenerator random) {
        return image.text().flatMap(text -> seed(text, random));
    }

    private static Optional<Fault> seed(CText text, RandomGenerator random) {
        List<Site> sites = text.sites(LENGTHS);
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        Site lengths = sites.get(random.nextInt(sites.size()));
        int end = text.text().indexOf("}}};", lengths.to());
        if (end < 0) {
            return Optional.empty();
        }
        String count = text.at(lengths).replaceFirst(",.*", "");
        int more = Integer.parseInt(count) + 1;
        return Optional.of(new Fault.InText(
                text.place(lengths) + ": " + count + " digits became " + more,
                text.with(lengths, more + ", .len=" + more, new Site(end, end), ",0x0")));
    }
}
