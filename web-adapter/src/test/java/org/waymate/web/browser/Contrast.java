package org.waymate.web.browser;

/// Measures the contrast of every piece of text that is shown against the ground it stands on, as WCAG 2
/// defines it, and names those under 4.5 to 1.
final class Contrast {

    static final String SCRIPT = """
            const parts = color => color.match(/[\\d.]+/g).map(Number);
            const light = ([r, g, b]) => {
              const [x, y, z] = [r, g, b].map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
              return 0.2126 * x + 0.7152 * y + 0.0722 * z;
            };
            const ground = element => {
              for (let at = element; at; at = at.parentElement) {
                const color = parts(getComputedStyle(at).backgroundColor);
                if (color.length < 4 || color[3] > 0) { return color; }
              }
              return [255, 255, 255];
            };
            const shows = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())
                && element.offsetParent && getComputedStyle(element).visibility === 'visible' && !element.closest('.sr, .skip, :disabled');
            return [...document.querySelectorAll('body *')].filter(shows).map(element => {
              const [a, b] = [light(parts(getComputedStyle(element).color)), light(ground(element))];
              const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              return ratio < 4.5 ? `${element.className || element.tagName}: ${element.textContent.trim().slice(0, 20)} ${ratio.toFixed(2)}` : null;
            }).filter(found => found);
            """;

    private Contrast() {}
}
