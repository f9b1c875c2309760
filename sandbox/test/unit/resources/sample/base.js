window.sampleBase = true // no newline
