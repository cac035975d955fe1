package org.waymate.chat.command;

import java.util.Arrays;
import java.util.List;
import org.waymate.chat.words.Here;

/// What sort of answer a question takes. Each reads what platforms send and what buttons carry.
public sealed interface Kind {

    Read read(String raw, Here here);

    /// As buttons and forms carry it; reading it back gives the same value, in any language.
    default String write(Object value) {
        return value.toString();
    }

    /// @param min fewest characters
    /// @param max most characters, at most 3,000
    record Text(int min, int max, boolean paragraph) implements Kind {

        @Override
        public Read read(String raw, Here here) {
            return TextAnswers.read(raw, this);
        }
    }

    record WholeNumber(int min, int max) implements Kind {

        @Override
        public Read read(String raw, Here here) {
            return NumberAnswers.read(raw, this);
        }
    }

    record YesNo() implements Kind {

        @Override
        public Read read(String raw, Here here) {
            return YesNoAnswers.read(raw, here);
        }

        @Override
        public String write(Object value) {
            return Boolean.TRUE.equals(value) ? "yes" : "no";
        }
    }

    record OneOf(Class<? extends Enum<?>> type) implements Kind {

        @Override
        public Read read(String raw, Here here) {
            return ChoiceAnswers.read(raw, this, here);
        }

        @Override
        public String write(Object value) {
            return code((Enum<?>) value);
        }

        /// The constants as they are written: `FIRST_YEAR` as `first-year`.
        public List<String> codes() {
            return constants().stream().map(OneOf::code).toList();
        }

        List<? extends Enum<?>> constants() {
            return Arrays.asList(type.getEnumConstants());
        }

        static String code(Enum<?> constant) {
            return Names.dashed(constant.name());
        }
    }

    /// A thing that lives in the database, named by its id record; a bean `Choices` of that type offers it.
    record Living(Class<?> type) implements Kind {

        @Override
        public Read read(String raw, Here here) {
            return LivingAnswers.read(raw, type);
        }

        @Override
        public String write(Object value) {
            return LivingAnswers.write(value);
        }
    }

    record Day() implements Kind {

        @Override
        public Read read(String raw, Here here) {
            return DayAnswers.read(raw, here);
        }
    }

    record TimeOfDay() implements Kind {

        @Override
        public Read read(String raw, Here here) {
            return TimeAnswers.read(raw);
        }
    }

    record Zone() implements Kind {

        @Override
        public Read read(String raw, Here here) {
            return ZoneAnswers.read(raw, here);
        }
    }

    /// A person of the platform, as `slack/T1/U1`; adapters translate mentions into this.
    record Person() implements Kind {

        @Override
        public Read read(String raw, Here here) {
            return RefAnswers.account(raw);
        }
    }

    /// A channel of the platform, as `slack/T1/C1`.
    record Place() implements Kind {

        @Override
        public Read read(String raw, Here here) {
            return RefAnswers.channel(raw);
        }
    }
}
