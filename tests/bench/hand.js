// What a hand does on the map, and how long the window takes to follow. It runs
// in the page: each gesture leaves its figures in `window.measured`.

(() => {
    const viewport = () => document.querySelector('.viewport');
    const field = () => document.querySelector('textarea.map-editor');
    const centre = (element) => {
        const box = element.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    /** The node of a kind that is nearest to the middle of the view. */
    const nearest = (kind) => {
        const to = centre(viewport());
        const way = (element) => {
            const at = centre(element);
            return Math.hypot(at.x - to.x, at.y - to.y);
        };
        const all = [...document.querySelectorAll(`[data-node^="${kind}"]`)];
        return all.sort((a, b) => way(a) - way(b))[0];
    };

    const frame = () => new Promise((done) => requestAnimationFrame(done));
    /** After what the next frame shows has been drawn. */
    const drawn = async () => {
        await frame();
        await new Promise((done) => {
            const channel = new MessageChannel();
            channel.port1.onmessage = done;
            channel.port2.postMessage(null);
        });
    };
    /** Anywhere within a frame, as a hand comes. */
    const sometime = async () => {
        await frame();
        const until = performance.now() + (17 * ((sometime.turn += 7) % 16)) / 16;
        while (performance.now() < until) await new Promise((done) => setTimeout(done, 1));
    };
    sometime.turn = 0;

    const middle = () => {
        const { x, y } = centre(viewport());
        return { clientX: x, clientY: y };
    };
    const wheel = (options) =>
        viewport().dispatchEvent(
            new WheelEvent('wheel', { bubbles: true, cancelable: true, ...middle(), ...options }),
        );

    /** Does something at the beginning of each frame; the gaps between them. */
    const frames = async (count, step) => {
        const gaps = [];
        let last = await frame();
        for (let index = 0; index < count; index += 1) {
            step(index, count);
            const now = await frame();
            gaps.push(now - last);
            last = now;
        }
        return gaps;
    };

    const gestures = {
        /** A wheel that turns evenly, there and back. */
        pan: () =>
            frames(180, (index, count) => {
                const turn = index < count / 2 ? 1 : -1;
                wheel({ deltaX: 12 * turn, deltaY: 4 * turn });
            }),
        /** Closer and back by half, again and again. */
        zoom: () =>
            frames(120, (index) => {
                const turn = Math.floor(index / 15) % 2 === 0 ? -1 : 1;
                wheel({ ctrlKey: true, deltaY: 4.5 * turn });
            }),
        /** From the whole map to its own size and back. */
        sweep: () =>
            frames(120, (index, count) => {
                const turn = index < count / 2 ? -1 : 1;
                wheel({ ctrlKey: true, deltaY: 7.02 * turn });
            }),
        /** A card that is dragged over others, there and back. */
        drag: async () => {
            const target = viewport();
            // A pointer that is not there cannot be caught.
            target.setPointerCapture = () => undefined;
            const { x, y } = centre(nearest('card:'));
            const pointer = (kind, clientX, clientY, buttons) =>
                target.dispatchEvent(
                    new PointerEvent(kind, {
                        bubbles: true, cancelable: true, pointerId: 1, pointerType: 'mouse',
                        isPrimary: true, button: kind === 'pointermove' ? -1 : 0, buttons,
                        clientX, clientY,
                    }),
                );
            pointer('pointerdown', x, y, 1);
            const took = [];
            for (let index = 0; index < 120; index += 1) {
                await sometime();
                const way = Math.sin((index / 120) * 2 * Math.PI);
                const start = performance.now();
                pointer('pointermove', x + 180 * way, y + 60 * way, 1);
                await drawn();
                took.push(performance.now() - start);
            }
            target.dispatchEvent(
                new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
            );
            pointer('pointerup', x, y, 0);
            delete target.setPointerCapture;
            return took;
        },
        /** Letters in a new card. */
        type: async () => {
            nearest('cell:').focus({ preventScroll: true });
            await drawn();
            document.activeElement.dispatchEvent(
                new KeyboardEvent('keydown', { key: 'T', bubbles: true, cancelable: true }),
            );
            const took = [];
            for (const letter of 'The customer waits for an answer that nobody has been asked for. '.repeat(2)) {
                await sometime();
                const start = performance.now();
                document.execCommand('insertText', false, letter);
                await drawn();
                took.push(performance.now() - start);
            }
            return took;
        },
        /** From the journey to another lens that was looked at before, and back, until it is drawn. */
        lens: async () => {
            const lenses = [...document.querySelectorAll('.lenses [role=radio]')];
            const turn = async (lens) => {
                await sometime();
                const start = performance.now();
                lens.click();
                do await drawn();
                while (lens.ariaChecked !== 'true');
                return performance.now() - start;
            };
            const [journey, ...others] = lenses;
            const took = [];
            for (let index = 0; index < 4; index += 1) {
                for (const other of others) {
                    const there = await turn(other);
                    const back = await turn(journey);
                    if (index > 0) took.push(there, back);
                }
            }
            return took;
        },
        /** A card that is kept and the next one begun, until that one has the keyboard. */
        enter: async () => {
            const took = [];
            for (let index = 0; index < 30; index += 1) {
                document.execCommand('insertText', false, `Card ${index} of those that are written`);
                await sometime();
                const before = field().style.top;
                const start = performance.now();
                field().dispatchEvent(
                    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
                );
                do await drawn();
                while (!(field()?.value === '' && field().style.top !== before));
                took.push(performance.now() - start);
            }
            return took;
        },
    };

    window.hand = {
        start: (name) => {
            window.measured = null;
            gestures[name]().then(
                (figures) => (window.measured = figures),
                (error) => (window.measured = `${name}: ${error}`),
            );
        },
        /** Opens the first map of the library; the time until it has been drawn. */
        open: () => {
            window.measured = null;
            const start = performance.now();
            document.querySelector('.maps .map').click();
            const look = async () => {
                do await drawn();
                while (!document.querySelector('.viewport [data-node=grid]'));
                window.measured = [performance.now() - start];
            };
            void look();
        },
    };
})();
