/* What only a script can make: an open shadow root, and a dialog that is modal. */
const root = document.getElementById('shadow').attachShadow({ mode: 'open' });
const paragraph = document.createElement('p');
paragraph.textContent = 'In a shadow root Vladimir Putin is named.';
root.append(paragraph);
document.getElementById('open-dialog').addEventListener('click', () => document.getElementById('dialog').showModal());
