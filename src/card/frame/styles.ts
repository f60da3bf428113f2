/** All that a card looks like: the rules of a later sheet win. */
import './card.css';
import './companions.css';
import './list.css';
import './foot.css';
import './low.css';
import './touch.css';
