package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.ConstantKind;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.List;

/** Says what the bytes before the code mean: the header and the two tables. */
final class TableMapper {
    private final RegionBuilder out;
    private final MpyModule module;

    TableMapper(RegionBuilder out, MpyModule module) {
        this.out = out;
        this.module = module;
    }

    void map() {
        out.group("header", this::mapHeader);
        out.number(Role.STRUCTURE, Shown.count(module.qstrs().size(), "qstr"));
        out.number(Role.STRUCTURE, Shown.count(module.constants().size(), "constant"));
        out.group("qstr table", () -> {
            List<Qstr> qstrs = module.qstrs();
            for (int i = 0; i < qstrs.size(); i++) {
                Qstr qstr = qstrs.get(i);
                out.group(new Meaning.QstrEntry(i, qstr), () -> mapQstr(qstr));
            }
        });
        out.group("constant table", () -> {
            List<Constant> constants = module.constants();
            for (int i = 0; i < constants.size(); i++) {
                Constant constant = constants.get(i);
                out.group(new Meaning.ConstantEntry(i, constant), () -> mapConstant(constant));
            }
        });
    }

    private void mapHeader() {
        MpyHeader header = module.header();
        var words = new HeaderWords(header);
        out.field(
                1,
                Role.HEADER,
                "magic '" + (char) header.dialect().magic() + "': "
                        + header.dialect().project());
        out.field(1, Role.HEADER, "format version " + MpyHeader.VERSION);
        out.field(1, Role.HEADER, "machine: " + words.machine());
        out.field(1, Role.HEADER, "small integers of " + header.smallIntBits() + " bits");
        if (header.archFlags().isPresent()) {
            out.number(Role.HEADER, "architecture flags " + words.archFlags());
        }
    }

    private void mapQstr(Qstr qstr) {
        if (qstr.isStatic()) {
            out.number(Role.TEXT, "static qstr " + StaticQstrs.idOf(qstr.text()));
        } else {
            out.number(Role.STRUCTURE, "text of " + Shown.count(qstr.text().length(), "byte"));
            mapText(qstr.text());
        }
    }

    private void mapText(Utf8 text) {
        out.field(text.length(), Role.TEXT, "text " + Shown.brief(PythonRepr.of(text)));
        out.field(1, Role.STRUCTURE, "NUL behind the text");
    }

    private void mapConstant(Constant constant) {
        ConstantKind kind = ConstantKind.of(constant);
        out.field(1, Role.STRUCTURE, "type " + kind.code() + ": " + Shown.lower(kind));
        if (constant instanceof Constant.Tuple tuple) {
            out.number(Role.STRUCTURE, Shown.count(tuple.items().size(), "item"));
            for (int i = 0; i < tuple.items().size(); i++) {
                Constant item = tuple.items().get(i);
                out.group("item " + i + ": " + Shown.brief(PythonRepr.of(item)), () -> mapConstant(item));
            }
        } else if (constant instanceof Constant.Str str) {
            out.number(Role.STRUCTURE, "text of " + Shown.count(str.text().length(), "byte"));
            mapText(str.text());
        } else if (constant instanceof Constant.ByteString string) {
            Bytes bytes = string.content();
            out.number(Role.STRUCTURE, Shown.count(bytes.length(), "byte"));
            out.field(bytes.length(), Role.VALUE, "bytes " + Shown.brief(PythonRepr.of(bytes)));
            out.field(1, Role.STRUCTURE, "NUL behind the bytes");
        } else if (!(constant instanceof Constant.Singleton)) {
            String digits = digits(constant);
            out.number(Role.STRUCTURE, Shown.count(digits.length(), "character"));
            out.field(digits.length(), Role.VALUE, "number " + Shown.brief(digits));
        }
    }

    /** A number as the file spells it. */
    private static String digits(Constant number) {
        if (number instanceof Constant.FloatNumber real) {
            return real.text();
        }
        return number instanceof Constant.ComplexNumber complex ? complex.text() : PythonRepr.of(number);
    }
}
