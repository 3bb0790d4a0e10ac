package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Tracer;

/** Tells a tracer of instructions and of lines. */
final class Tracing {
    private Tracing() {}

    /** An instruction is about to be executed. */
    static void step(Tracer tracer, Frame frame, int at) {
        int line = frame.code.lineAt(at);
        if (line != frame.tracedLine || at < frame.tracedAt) {
            frame.tracedLine = line;
            tracer.line(frame.code, line);
        }
        frame.tracedAt = at;
        tracer.step(frame.code, at);
    }
}
