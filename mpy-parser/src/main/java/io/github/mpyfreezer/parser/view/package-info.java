/**
 * Ways to look at {@code .mpy} files, and to take them apart and put them together. Those named {@code Stock…} print what
 * mpy-tool.py of a release prints, byte for byte; {@link io.github.mpyfreezer.parser.view.MpyDump} and
 * {@link io.github.mpyfreezer.parser.view.MpyDumpHtml} are our own view, and
 * {@link io.github.mpyfreezer.parser.view.ByteMap} is what they are made from.
 */
@NullMarked
package io.github.mpyfreezer.parser.view;

import org.jspecify.annotations.NullMarked;
