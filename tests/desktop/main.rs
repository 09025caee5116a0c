//! Journeys through the real window: what a facilitator does, from the first
//! screen to the paper, with hand and keyboard.

mod window;
