package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Tracer;

/** Tells a tracer of the instructions of calls, and of lines. */
@FunctionalInterface
interface Tracing {
    /** An instruction is about to be executed. */
    void step(Frame frame, int at);

    /** What tells this tracer. */
    static Tracing of(Tracer tracer) {
        return (frame, at) -> {
            int line = frame.code.lineAt(at);
            if (line != frame.tracedLine || at < frame.tracedAt) {
                frame.tracedLine = line;
                tracer.line(frame.code, line);
            }
            frame.tracedAt = at;
            tracer.step(frame.code, at);
        };
    }
}
