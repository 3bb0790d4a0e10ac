package io.github.mpyfreezer.vm;

import io.github.mpyfreezer.vm.number.FloatArithmetic;
import io.github.mpyfreezer.vm.number.FloatHash;
import io.github.mpyfreezer.vm.number.FloatText;
import io.github.mpyfreezer.vm.number.IntegerConversion;

/**
 * How a firmware reckons.
 *
 * @param floats operations on floats
 * @param floatText how floats are written
 * @param hashes hashes of floats
 * @param conversion integers as floats
 */
public record NumberRules(FloatArithmetic floats, FloatText floatText, FloatHash hashes, IntegerConversion conversion) {
    /** The rules of a profile. */
    static NumberRules of(VmProfile profile) {
        return new NumberRules(
                new FloatArithmetic(profile.floats()),
                FloatText.of(profile.floats()),
                new FloatHash(profile.smallIntBits(), profile.wordBits() == 32),
                IntegerConversion.of(profile.numbers(), profile.smallIntBits()));
    }
}
