/**
 * What makes a build incremental: a record of what was made from what, by content. Nothing in here asks for a file's time, so
 * that clocks set back, copies and checkouts change nothing.
 */
@NullMarked
package io.github.mpyfreezer.cli.build;

import org.jspecify.annotations.NullMarked;
