package io.github.mpyfreezer.size;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.Utf8;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told apart; that the sums are right, ObjectSizeTest of the command says. */
class SizeReportTest {
    /**
     * {@code empty.py} on a PYBV10 costs 50 bytes, measured in a firmware: 21 of code and structures, its name and the
     * address of its structure, and the qstr that the name is. All else is there once.
     */
    @Test
    void anEmptyModuleCosts50Bytes() throws IOException {
        ModuleSize module = Images.report("PYBV10", "bytecode/empty").modules().get(0);
        assertThat(module.name()).isEqualTo("empty.py");
        assertThat(module.costs().total()).isEqualTo(50);
        assertThat(module.functions()).hasSize(1);
        assertThat(module.functions().get(0).name()).isEqualTo("<module>");
    }

    @Test
    void functionsAreNamedByWhereTheyAre() throws IOException {
        List<String> names = Images.report("PYBV10", "bytecode/closures").modules().get(0).functions().stream()
                .map(FunctionSize::name)
                .toList();
        assertThat(names.get(0)).isEqualTo("<module>");
        assertThat(names).anyMatch(name -> name.contains(".")).doesNotContain("<module>.<module>");
    }

    /** The same module twice under another name would need no string twice: each pays half, and neither frees them. */
    @Test
    void whatTwoModulesShareIsChargedOnce() throws IOException {
        SizeReport one = Images.report("PYBV10", "bytecode/operators");
        SizeReport both = Images.report("PYBV10", "bytecode/operators", "bytecode-nolines/operators");
        int strings = one.modules().get(0).share().total();
        assertThat(both.modules().get(0).share().total()
                        + both.modules().get(1).share().total())
                .isEqualTo(strings);
        assertThat(both.modules().get(0).freed())
                .isEqualTo(both.modules().get(0).costs().total()
                        - both.modules().get(0).share().total());
    }

    /** A long constant is a qstr where another module has that name; without the other module it is an object. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aConstantThatBorrowsAQstrIsAnObjectWithoutTheModuleThatHasIt(boolean known) throws IOException {
        Utf8 text = Utf8.of("a_name_of_twenty_five_letters_or_more");
        List<Utf8> firmware = known ? List.of(text) : List.of();
        MpyModule empty = Images.module("bytecode/empty");
        List<Qstr> names = new ArrayList<>(empty.qstrs());
        names.add(new Qstr(text, false));
        var owner = new MpyModule(empty.header(), names, List.of(), empty.body());
        MpyModule main = Images.module("bytecode/main");
        Constant constant = new Constant.Str(text);
        var borrower = new MpyModule(main.header(), main.qstrs(), List.of(constant, constant), main.body());

        SizeReport both = report(firmware, owner, borrower);
        assertThat(both.modules().get(0).freed())
                .isEqualTo(both.total() - report(firmware, borrower).total());
        assertThat(both.modules().get(1).freed())
                .isEqualTo(both.total() - report(firmware, owner).total());
    }

    private static SizeReport report(List<Utf8> firmware, MpyModule... modules) {
        return SizeReport.of(Images.of("PYBV10", firmware, modules)).orElseThrow();
    }

    /** 96 bytes a function more than on a board that traces nothing, as a C compiler has measured. */
    @Test
    void aBoardThatTracesPaysForEachFunction() throws IOException {
        ModuleSize plain = Images.report("unix", "bytecode/empty").modules().get(0);
        ModuleSize traced =
                Images.report("unix-coverage", "bytecode/empty").modules().get(0);
        assertThat(traced.costs().of(Kind.STRUCTS)).isEqualTo(plain.costs().of(Kind.STRUCTS) + 96);
    }

    @Test
    void aBoardThatTracedWithOldStructuresHasNoPrice() throws IOException {
        RomTarget target = RomTarget.of(BoardCatalog.builtIn().find("unix-coverage"), Release.V1_22);
        RomImage image = Freezer.freeze(
                List.of(new FrozenInput("a.mpy", "a.mpy", Images.module("bytecode/empty"))),
                target,
                Optional.of(new QstrHeader(target.qstrs(), List.of())));
        assertThat(SizeReport.of(image)).isEmpty();
    }
}
