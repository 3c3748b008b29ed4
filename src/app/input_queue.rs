//! Input events in the order they came, of which a pass gets one press, release or key: each is answered on the state that the one
//! before it left, however many come in one frame.

use std::collections::VecDeque;

use eframe::egui::{Event, Key, Modifiers, RawInput};

/// The control that keys go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeysGoTo {
    /// A field: texts are typed into it as fast as they come.
    Text,
    /// Anything else.
    Controls,
}

/// An event and the time of its frame.
type Timed = (Option<f64>, Event);

/// The events that no pass has answered.
#[derive(Debug, Default)]
pub(super) struct InputQueue {
    waiting: VecDeque<Timed>,
    /// The number of events in the input of the frame before, which the window drew no pass for: it was hidden.
    unanswered: usize,
    /// The time of the latest frame handed on.
    time: Option<f64>,
}

impl InputQueue {
    /// Takes the events of a frame, and leaves in it those of its pass.
    pub(super) fn hand_on(&mut self, input: &mut RawInput, keys: KeysGoTo) {
        let now = input.time;
        let came = input.events.split_off(self.unanswered.min(input.events.len()));
        self.waiting.extend(came.into_iter().map(|event| (now, event)));
        if self.unanswered > 0 {
            self.time = now;
            return;
        }
        let mut pass = Pass { keys, has_moved: false, step: None };
        while let Some((_, event)) = self.waiting.front()
            && pass.takes(event, self.waiting.get(1).map(|(_, next)| next))
            && let Some((time, event)) = self.waiting.pop_front()
        {
            // Two clicks of a hand are as far apart as they came, however long a pass takes.
            // Never before the frame before, which may have waited with its events.
            input.time = if time < self.time { self.time } else { time };
            input.events.push(event);
        }
        self.time = input.time;
        self.unanswered = input.events.len();
    }

    /// Notes that a pass has answered the events handed on.
    pub(super) const fn answered(&mut self) {
        self.unanswered = 0;
    }

    /// Whether events wait for the next pass.
    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }
}

/// The events of a pass so far.
struct Pass {
    keys: KeysGoTo,
    has_moved: bool,
    step: Option<QueuedEvent>,
}

/// The event of a pass that others have to wait for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum QueuedEvent {
    Key(Key, Modifiers),
    Other,
}

impl Pass {
    /// Whether this event is part of the pass, with a look at the one after it.
    fn takes(&mut self, event: &Event, next: Option<&Event>) -> bool {
        match (self.step, event) {
            // The text of a key comes with it, and a key held down is one press, so that nothing moves on after its release.
            (Some(QueuedEvent::Key(..)), Event::Text(_)) => true,
            (Some(QueuedEvent::Key(key, with)), Event::Key { key: again, modifiers, pressed: true, repeat: true, .. }) => key == *again && with == *modifiers,
            (Some(_), _) => false,
            (None, Event::PointerMoved(_) | Event::PointerGone) => {
                self.has_moved = true;
                true
            }
            (None, Event::PointerButton { .. }) if self.has_moved => false,
            (None, Event::Key { pressed: true, modifiers, .. }) if self.keys == KeysGoTo::Text && !modifiers.alt && matches!(next, Some(Event::Text(_))) => {
                true
            }
            (None, event) => {
                self.step = QueuedEvent::of(event);
                true
            }
        }
    }
}

impl QueuedEvent {
    const fn of(event: &Event) -> Option<Self> {
        match event {
            Event::Key { key, pressed: true, modifiers, .. } => Some(Self::Key(*key, *modifiers)),
            Event::PointerButton { .. }
            | Event::Copy
            | Event::Cut
            | Event::Paste(_)
            | Event::PasteImage(_)
            | Event::MiddleClickPaste { .. }
            | Event::AccessKitActionRequest(_) => Some(Self::Other),
            // egui's events, of which a frame takes any number at once.
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use eframe::egui::{PointerButton, Pos2, pos2};

    fn key(key: Key) -> Event {
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE }
    }

    fn repeated(key: Key) -> Event {
        Event::Key { key, physical_key: None, pressed: true, repeat: true, modifiers: Modifiers::NONE }
    }

    fn button(pressed: bool) -> Event {
        Event::PointerButton { pos: Pos2::ZERO, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
    }

    fn moved(x: f32) -> Event {
        Event::PointerMoved(pos2(x, 0.0))
    }

    fn text(text: &str) -> Event {
        Event::Text(text.to_owned())
    }

    /// The passes that answer the events of one frame.
    fn passes(events: &[Event], keys: KeysGoTo) -> Vec<Vec<Event>> {
        let mut queue = InputQueue::default();
        let mut input = RawInput { events: events.to_vec(), ..RawInput::default() };
        let mut passes = Vec::new();
        loop {
            queue.hand_on(&mut input, keys);
            queue.answered();
            passes.push(std::mem::take(&mut input.events));
            if queue.is_empty() {
                return passes;
            }
        }
    }

    #[test]
    fn press_and_release_have_a_pass_each() {
        assert_eq!(passes(&[button(true), button(false)], KeysGoTo::Controls), [[button(true)], [button(false)]]);
    }

    #[test]
    fn motion_comes_before_the_button() {
        let events = [moved(1.0), button(true), moved(2.0), moved(3.0), button(false), Event::PointerGone];
        let expected = [vec![moved(1.0)], vec![button(true)], vec![moved(2.0), moved(3.0)], vec![button(false)], vec![Event::PointerGone]];
        assert_eq!(passes(&events, KeysGoTo::Controls), expected);
    }

    #[test]
    fn keys_have_a_pass_each() {
        assert_eq!(passes(&[key(Key::Tab), key(Key::Tab), key(Key::Enter)], KeysGoTo::Controls), [[key(Key::Tab)], [key(Key::Tab)], [key(Key::Enter)]]);
    }

    #[test]
    fn key_held_down_is_one_pass() {
        let events = [key(Key::ArrowRight), repeated(Key::ArrowRight), repeated(Key::ArrowRight), repeated(Key::Tab)];
        assert_eq!(passes(&events, KeysGoTo::Controls), [events[..3].to_vec(), events[3..].to_vec()]);
    }

    #[test]
    fn text_stays_with_its_key() {
        let events = [key(Key::A), text("a"), key(Key::B), text("b")];
        assert_eq!(passes(&events, KeysGoTo::Controls), [events[..2].to_vec(), events[2..].to_vec()]);
    }

    #[test]
    fn typed_text_is_one_pass_up_to_a_key_without_text() {
        let events = [key(Key::A), text("a"), key(Key::B), text("b"), key(Key::Enter), key(Key::C), text("c")];
        assert_eq!(passes(&events, KeysGoTo::Text), [events[..5].to_vec(), events[5..].to_vec()]);
    }

    #[test]
    fn modifiers_hold_until_their_key_is_answered() {
        let events = [Event::ModifiersChanged(Modifiers::CTRL), key(Key::S), Event::ModifiersChanged(Modifiers::NONE)];
        assert_eq!(passes(&events, KeysGoTo::Controls), [events[..2].to_vec(), events[2..].to_vec()]);
    }

    #[test]
    fn events_of_a_hidden_window_wait_in_order() {
        let mut queue = InputQueue::default();
        let mut input = RawInput { events: vec![key(Key::A), key(Key::B)], ..RawInput::default() };
        queue.hand_on(&mut input, KeysGoTo::Controls);
        // No pass was drawn: the input comes again, with new events after it.
        input.events.push(key(Key::C));
        queue.hand_on(&mut input, KeysGoTo::Controls);
        assert_eq!(input.events, [key(Key::A)]);
        for expected in [Key::B, Key::C] {
            queue.answered();
            input.events.clear();
            queue.hand_on(&mut input, KeysGoTo::Controls);
            assert_eq!(input.events, [key(expected)]);
        }
    }

    #[test]
    fn time_never_moves_backwards_after_a_frame_that_waited() {
        let mut queue = InputQueue::default();
        let mut input = RawInput { events: vec![button(true), button(false)], time: Some(1.0), ..RawInput::default() };
        queue.hand_on(&mut input, KeysGoTo::Controls);
        // The window was hidden, so the next frame has the same events, at its own time.
        input.time = Some(2.0);
        queue.hand_on(&mut input, KeysGoTo::Controls);
        queue.answered();
        let mut later = RawInput { time: Some(2.1), ..RawInput::default() };
        queue.hand_on(&mut later, KeysGoTo::Controls);
        assert_eq!((later.events, later.time), (vec![button(false)], Some(2.0)));
    }

    #[test]
    fn events_keep_the_time_they_came_at() {
        let mut queue = InputQueue::default();
        let mut input = RawInput { events: vec![button(true), button(false)], time: Some(1.0), ..RawInput::default() };
        queue.hand_on(&mut input, KeysGoTo::Controls);
        queue.answered();
        let mut later = RawInput { time: Some(2.0), ..RawInput::default() };
        queue.hand_on(&mut later, KeysGoTo::Controls);
        assert_eq!((later.events, later.time), (vec![button(false)], Some(1.0)));
    }
}
