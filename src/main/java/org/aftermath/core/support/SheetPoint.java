package org.aftermath.core.support;

import java.util.Locale;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.MessageField;
import org.aftermath.core.postmortem.Postmortem;

/** What support must be able to say while people ask (P19), in the order in which they are asked. */
public enum SheetPoint {
    WHOM {
        @Override
        boolean isKnown(Postmortem postmortem, ExternalMessage message) {
            return !message.text(MessageField.WHOM).isEmpty();
        }
    },
    HOW_MANY {
        @Override
        boolean isKnown(Postmortem postmortem, ExternalMessage message) {
            return postmortem.details().impact().affected().isPresent();
        }
    },
    SINCE {
        @Override
        boolean isKnown(Postmortem postmortem, ExternalMessage message) {
            return postmortem.times().started().isPresent();
        }
    },
    UNTIL {
        @Override
        boolean isKnown(Postmortem postmortem, ExternalMessage message) {
            return postmortem.times().resolved().isPresent();
        }
    },
    SYMPTOM {
        @Override
        boolean isKnown(Postmortem postmortem, ExternalMessage message) {
            return !message.text(MessageField.SYMPTOM).isEmpty();
        }
    },
    WORKAROUND {
        @Override
        boolean isKnown(Postmortem postmortem, ExternalMessage message) {
            return !message.text(MessageField.WORKAROUND).isEmpty();
        }
    },
    /** Once the message is out, nobody waits for news. */
    NEXT_NEWS {
        @Override
        boolean isKnown(Postmortem postmortem, ExternalMessage message) {
            return message.nextNewsAt().isPresent() || message.posted().isPresent();
        }
    };

    abstract boolean isKnown(Postmortem postmortem, ExternalMessage message);

    /** The tail of text keys: {@code how-many}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
