package io.github.mpyfreezer.specs;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import picocli.CommandLine.Command;

/**
 * Writes for each class {@code C} with picocli's {@code @Command} a class {@code CSpec} in the same package, whose method
 * {@code of(C)} gives the {@code CommandSpec} that picocli itself would make of the annotations. picocli reads them by
 * reflection whenever the command runs, which takes longer than all the rest of a small run.
 *
 * <p>What is written uses a class {@code BoundField} of that package, which sets and gets a field. An annotation, or an
 * attribute of one, for which no code is written is an error of the compiler's.
 */
@SupportedAnnotationTypes("picocli.CommandLine.Command")
public final class CommandSpecProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element element : round.getElementsAnnotatedWith(Command.class)) {
            try {
                write((TypeElement) element);
            } catch (SpecException e) {
                error(String.valueOf(e.getMessage()), e.element());
            } catch (IOException e) {
                error("cannot write the code for its options: " + e, element);
            }
        }
        return false;
    }

    private void write(TypeElement command) throws IOException {
        var source = new SpecSource(processingEnv.getElementUtils(), command);
        String text = source.text();
        try (Writer out = processingEnv
                .getFiler()
                .createSourceFile(source.name(), command)
                .openWriter()) {
            out.write(text);
        }
    }

    private void error(String message, Element element) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
