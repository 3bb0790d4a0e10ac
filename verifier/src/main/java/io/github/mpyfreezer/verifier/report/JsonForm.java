package io.github.mpyfreezer.verifier.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.mpyfreezer.verifier.compare.Difference;
import io.github.mpyfreezer.verifier.compare.Figures;
import io.github.mpyfreezer.verifier.lint.Caution;
import io.github.mpyfreezer.verifier.real.RealBehaviour;
import io.github.mpyfreezer.verifier.real.RealRow;
import io.github.mpyfreezer.verifier.run.Behaviour;
import io.github.mpyfreezer.verifier.run.Divergence;
import io.github.mpyfreezer.verifier.run.FunctionCoverage;
import io.github.mpyfreezer.verifier.run.OpcodeCoverage;
import io.github.mpyfreezer.verifier.run.RunComparison;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A verification as JSON. */
public final class JsonForm {
    /** Raised when a program that reads the last version would misunderstand. */
    private static final int VERSION = 1;

    private final JsonWriter json;

    private JsonForm(JsonWriter json) {
        this.json = json;
    }

    /** One object, with a line feed at the end. */
    public static String of(Verification verification) {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            new JsonForm(json).add(verification);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private void add(Verification verification) throws IOException {
        json.beginObject();
        json.name("version").value(VERSION);
        json.name("board").value(verification.board());
        json.name("release").value(verification.release());
        json.name("source").value(verification.source());
        json.name("level").value(verification.level().toString());
        json.name("holds").value(verification.holds());
        json.name("complete").value(verification.unverified().isEmpty());
        json.name("structure");
        addStructure(verification);
        if (verification.behaviour().isPresent()) {
            json.name("behaviour");
            addBehaviour(verification.behaviour().get());
        }
        if (verification.real().isPresent()) {
            json.name("real");
            addReal(verification.real().get());
        }
        json.name("notes").beginArray();
        for (String note : verification.notes()) {
            json.value(note);
        }
        json.endArray();
        json.name("cautions").beginArray();
        for (Caution caution : verification.cautions()) {
            json.beginObject();
            json.name("file").value(caution.file());
            json.name("line").value(caution.line());
            json.name("what").value(caution.what());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void addStructure(Verification verification) throws IOException {
        Figures figures = verification.structure().figures();
        json.beginObject();
        json.name("modules").value(figures.modules());
        json.name("functions").value(figures.functions());
        json.name("nativeFunctions").value(figures.nativeFunctions());
        json.name("qstrs").value(figures.qstrs());
        json.name("constants").value(figures.constants());
        json.name("codeBytes").value(figures.codeBytes());
        json.name("differences").beginArray();
        for (Difference difference : verification.structure().differences()) {
            json.beginObject();
            json.name("module").value(difference.module());
            json.name("function").value(difference.function());
            json.name("what").value(difference.what());
            json.name("found").value(difference.found());
            json.name("expected").value(difference.expected());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void addReal(RealBehaviour real) throws IOException {
        json.beginObject();
        json.name("interpreter").value(real.title());
        json.name("holds").value(real.holds());
        if (real.unfit().isPresent()) {
            json.name("unfit").value(real.unfit().get());
        }
        json.name("rows").beginArray();
        for (RealRow row : real.rows()) {
            json.beginObject();
            json.name("kind").value(row.kind().toString());
            json.name("subject").value(row.subject());
            json.name("end").value(row.end());
            json.name("interpreted").value(row.interpreted().toString());
            json.name("frozen").value(row.frozen().toString());
            json.name("own").value(row.own().toString());
            if (row.difference().isPresent()) {
                json.name("difference").value(row.difference().get());
            }
            if (row.doubt().isPresent()) {
                json.name("notCompared").value(row.doubt().get());
            }
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void addBehaviour(Behaviour behaviour) throws IOException {
        json.beginObject();
        json.name("equal").value(behaviour.isEqual());
        json.name("calls").value(behaviour.calls());
        json.name("steps").value(behaviour.steps());
        json.name("runs").beginArray();
        for (RunComparison run : behaviour.runs()) {
            json.beginObject();
            json.name("kind").value(run.kind().toString());
            json.name("subject").value(run.subject());
            json.name("calls").value(run.calls());
            json.name("steps").value(run.steps());
            if (run.ending().isPresent()) {
                json.name("endedWith").value(run.ending().get());
            }
            if (run.divergence().isPresent()) {
                Divergence divergence = run.divergence().get();
                json.name("when").value(divergence.when());
                json.name("frozen").value(divergence.frozen());
                json.name("interpreted").value(divergence.interpreted());
            }
            json.endObject();
        }
        json.endArray();
        json.name("opcodes").beginArray();
        for (OpcodeCoverage opcode : behaviour.opcodes()) {
            json.beginObject();
            json.name("name").value(opcode.name());
            json.name("executed").value(opcode.executed());
            json.name("instructions").value(opcode.instructions());
            json.endObject();
        }
        json.endArray();
        json.name("functions").beginArray();
        for (FunctionCoverage function : behaviour.coverage()) {
            json.beginObject();
            json.name("module").value(function.place().module());
            json.name("function").value(function.place().function());
            json.name("machineCode").value(function.isMachineCode());
            json.name("executed").value(function.executed());
            json.name("instructions").value(function.instructions());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
}
