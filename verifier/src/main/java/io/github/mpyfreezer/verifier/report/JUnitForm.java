package io.github.mpyfreezer.verifier.report;

import io.github.mpyfreezer.verifier.compare.Difference;
import io.github.mpyfreezer.verifier.real.RealBehaviour;
import io.github.mpyfreezer.verifier.real.RealRow;
import io.github.mpyfreezer.verifier.run.FunctionCoverage;
import io.github.mpyfreezer.verifier.run.RunComparison;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A verification as the XML that CI systems show: a test a module for its structure and its run, and one a function not driven. */
public final class JUnitForm {
    private final XMLStreamWriter xml;

    private JUnitForm(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** A document. */
    public static String of(Verification verification) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new JUnitForm(xml).add(verification);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text + "\n";
    }

    private void add(Verification verification) throws XMLStreamException {
        List<Difference> differences = verification.structure().differences();
        List<RunComparison> runs = verification.behaviour().map(b -> b.runs()).orElse(List.of());
        List<FunctionCoverage> skipped = verification
                .behaviour()
                .map(behaviour -> behaviour.coverage().stream()
                        .filter(function -> !function.isDriven())
                        .toList())
                .orElse(List.of());
        List<RealRow> asked = verification.real().map(RealBehaviour::rows).orElse(List.of());
        Optional<String> unfit = verification.real().flatMap(RealBehaviour::unfit);
        long failures = (unfit.isPresent() ? 1 : 0)
                + asked.stream().filter(row -> !row.isAlike()).count()
                + (differences.isEmpty() ? 0 : 1)
                + runs.stream().filter(run -> run.divergence().isPresent()).count();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "freeze verify " + verification.board() + " " + verification.source());
        xml.writeAttribute(
                "tests", String.valueOf(1 + runs.size() + skipped.size() + asked.size() + (unfit.isPresent() ? 1 : 0)));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute(
                "skipped",
                String.valueOf(skipped.size()
                        + asked.stream().filter(row -> !row.isCompared()).count()));
        begin("structure", verification.source());
        if (!differences.isEmpty()) {
            fail(
                    differences.get(0).line(),
                    String.join("\n", differences.stream().map(Difference::line).toList()));
        }
        xml.writeEndElement();
        for (RunComparison run : runs) {
            begin("run", run.subject());
            if (run.divergence().isPresent()) {
                fail(run.divergence().get().line(), run.divergence().get().line());
            }
            xml.writeEndElement();
        }
        if (unfit.isPresent()) {
            begin("real", verification.real().orElseThrow().title());
            fail(unfit.get(), unfit.get());
            xml.writeEndElement();
        }
        for (RealRow row : asked) {
            addReal(row);
        }
        for (FunctionCoverage function : skipped) {
            begin("driven", function.place().title());
            xml.writeStartElement("skipped");
            xml.writeAttribute("message", function.isMachineCode() ? "machine code is not executed" : "not driven");
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void addReal(RealRow row) throws XMLStreamException {
        begin("real", row.subject());
        if (row.difference().isPresent()) {
            fail(row.difference().get(), row.difference().get());
        } else if (row.doubt().isPresent()) {
            xml.writeStartElement("skipped");
            xml.writeAttribute("message", printable(row.doubt().get()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void begin(String group, String name) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", group);
        xml.writeAttribute("name", printable(name));
    }

    private void fail(String message, String all) throws XMLStreamException {
        xml.writeStartElement("failure");
        xml.writeAttribute("message", printable(message));
        xml.writeCharacters(printable(all));
        xml.writeEndElement();
    }

    /** XML has no way to write most control characters. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c -> c < 0x20 && c != '\n' && c != '\t' || c >= 0xd800 && c < 0xe000 || c == 0xfffe || c == 0xffff
                        ? '?'
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
