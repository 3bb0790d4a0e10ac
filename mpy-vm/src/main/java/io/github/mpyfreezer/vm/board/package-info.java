/**
 * A board around a machine that is none: its lines and buses, what a script has happen on them and when, and a record of all
 * that a program does to them.
 */
@NullMarked
package io.github.mpyfreezer.vm.board;

import org.jspecify.annotations.NullMarked;
