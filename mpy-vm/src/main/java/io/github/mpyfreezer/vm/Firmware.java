package io.github.mpyfreezer.vm;

import io.github.mpyfreezer.vm.module.BuiltinModules;
import io.github.mpyfreezer.vm.object.Members;

/**
 * What is built into a firmware.
 *
 * @param builtins what every program can name
 * @param modules what it can import
 */
public record Firmware(Members.Table builtins, BuiltinModules modules) {}
